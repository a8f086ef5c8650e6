CREATE TABLE canary.unplaced (id uuid PRIMARY KEY);

-- citus: distributed(org_id)
CREATE TABLE canary.keyless (org_id text NOT NULL, note text);

-- citus: distributed(org_id)
CREATE TABLE canary.foreign_key (org_id text NOT NULL, id uuid NOT NULL, code text UNIQUE, PRIMARY KEY (id));

-- citus: local
CREATE TABLE canary.hidden_clock (id bigserial PRIMARY KEY, made_at timestamptz DEFAULT now(), other uuid DEFAULT gen_random_uuid());

-- citus: reference
CREATE TABLE canary.zoneless (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, at timestamp);

CREATE TRIGGER canary_trigger BEFORE UPDATE ON canary.keyless FOR EACH ROW EXECUTE FUNCTION canary_function();

CREATE POLICY canary_policy ON canary.keyless USING (org_id IN (SELECT code FROM canary.unplaced));
