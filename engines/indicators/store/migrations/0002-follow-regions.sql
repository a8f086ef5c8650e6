-- A region may come to stand below another; what was kept of it follows (store/region-paths.ts). Figures themselves are
-- never changed.
GRANT UPDATE (region_path) ON indicators.plan, indicators.value TO kangcheng_app;
