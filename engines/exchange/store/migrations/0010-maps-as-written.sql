-- With the elements in the order in which they were written: resources are made in it, and people read it again.
ALTER TABLE exchange.map ALTER COLUMN body TYPE json USING body::json;
