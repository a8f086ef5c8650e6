# Writes tests/vectors/detection/mem-model.json and mem-timing.json: invented seasons, answered by R `mem` 2.19.
# Run from the root of the repository, with mem installed: Rscript tests/vectors/made-by/moving-epidemic.R
suppressMessages({ if (!exists("memmodel")) library(mem); library(jsonlite) })
set.seed(20261122)

weeks <- c(40:52, 1:20)
names <- sprintf("%d/%d", 2014:2020, 2015:2021)
rates <- as.data.frame(sapply(seq_along(names), function(k) {
  peak <- 12 + sample(0:9, 1); height <- runif(1, 120, 420); width <- runif(1, 6, 20)
  round(rgamma(33, 4, 0.5) + height * exp(-((1:33) - peak)^2 / (2 * width)) * runif(33, 0.8, 1.2), 2)
}))
colnames(rates) <- names; rownames(rates) <- weeks

source_of <- list(mem = list(name = "R mem 2.19 (sm 2.2-5.7) under R 4.2.2", licence = "own seasons; the program is GPL"))
put <- function(family, vectors) write_json(
  list(family = family, format = 1, sources = source_of, vectors = vectors),
  sprintf("tests/vectors/detection/%s.json", family), auto_unbox = TRUE, digits = 15, na = "null", null = "null")
inputs <- list(weeks = as.character(weeks), seasons = names, rates = as.list(rates))
models <- lapply(list(
  list(), list(i.param = 2.5), list(i.method = 3), list(i.seasons = 5), list(i.use.t = TRUE), list(i.n.max = 3),
  list(i.type.threshold = 6, i.level.threshold = 0.9), list(i.type.intensity = 5, i.level.intensity = c(0.5, 0.95)),
  list(i.type.curve = 1), list(i.type.threshold = 1, i.tails.threshold = 2),
  list(i.type.other = 2), list(i.type.other = 6, i.level.other = 0.8)), function(params) {
  if (is.null(params$i.type.other)) params <- c(params, list(i.type.other = 1))
  x <- do.call(memmodel, c(list(rates), params))
  list(id = paste(names(params), sapply(params, paste, collapse = "+"), collapse = " "), inputs = inputs, params = params,
    expected = list(pre_post_intervals = unname(x$pre.post.intervals), epi_intervals = unname(x$epi.intervals),
      epidemic_thresholds = as.numeric(x$epidemic.thresholds), intensity_thresholds = as.numeric(x$intensity.thresholds),
      mean_length = x$mean.length, mean_start = x$mean.start,
      ci_start = unname(x$ci.start), ci_length = unname(x$ci.length), typical_curve = unname(x$typ.curve)),
    tolerance = list(rel = 1e-9, abs = 1e-9), source = "mem")
})
put("mem-model", models)
put("mem-timing", unlist(lapply(list(list(), list(i.param = 3), list(i.method = 3)), function(params) lapply(names, function(n) {
  o <- do.call(memtiming, c(list(rates[[n]]), params))$optimum.map
  list(id = paste(c(n, unlist(params)), collapse = " "), inputs = list(rates = rates[[n]]),
    params = if (length(params)) params else setNames(list(), character()),
    expected = list(start = o[4], end = o[5], length = o[1], optimum = as.numeric(o)),
    tolerance = list(rel = 1e-9, abs = 1e-9), source = "mem")
})), recursive = FALSE))
