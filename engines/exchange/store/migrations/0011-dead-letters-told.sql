-- When people were told last that many dead letters of a feed come; null where they never were. It is no change of its settings.
ALTER TABLE exchange.feed ADD COLUMN dead_told timestamptz;
