-- What a pack has recorded is compared with what it states now, each time it is loaded (store/pack-figures.ts).
CREATE INDEX value_of_pack ON indicators.value (region_code, indicator_code) WHERE idempotency_key LIKE 'pack:%';
