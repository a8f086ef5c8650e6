-- How many messages there were to be looked at when it began; null of one that began before this was counted.
ALTER TABLE exchange.replay ADD COLUMN total int8;
