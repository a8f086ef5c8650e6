# Writes the vectors of EARS, CUSUM, RKI, historical limits and Farrington: invented series and what R `surveillance` answers for them.
# Run: Rscript tests/vectors/made-by/surveillance.R tests/vectors/detection, then biome check --write on the folder.
suppressWarnings(suppressMessages({ library(surveillance); library(jsonlite) }))
out <- commandArgs(trailingOnly = TRUE)[1]
source <- paste0("R surveillance ", packageVersion("surveillance"), ", ", R.version.string)

set.seed(20261122)
season <- function(n, freq, level, swing, slope) level * exp(swing * cos(2 * pi * (1:n - freq / 8) / freq) + slope * 1:n / freq)
counts <- function(mean, size, outbreaks) {
  x <- rnbinom(length(mean), mu = mean, size = size)
  x[outbreaks] <- x[outbreaks] + rpois(length(outbreaks), 2.5 * mean[outbreaks] + 3)
  x
}
series <- list(
  weekly = list(freq = 52, observed = counts(season(330, 52, 9, 0.5, 0.05), 12, c(100:102, 230, 300:301, 325))),
  sparse = list(freq = 52, observed = counts(season(330, 52, 0.8, 0.6, 0), 3, c(150, 310:311))),
  dated = list(freq = 52, observed = counts(season(360, 52, 24, 0.4, -0.04), 20, c(90:93, 210, 352)),
               dates = format(seq(as.Date("2017-01-02"), by = "week", length.out = 360))),
  monthly = list(freq = 12, observed = counts(season(120, 12, 40, 0.7, 0.02), 15, c(60, 112)),
                 dates = format(seq(as.Date("2014-01-01"), by = "month", length.out = 120)))
)
series$gaps <- series$weekly
series$gaps$observed[c(225, 277, 300, 312)] <- NA
series$weekly$population <- round(80000 * 1.01^(1:330 / 52))
series$none <- list(freq = 52, observed = rep(0, 330))

asSts <- function(s) {
  dated <- !is.null(s$dates)
  population <- if (is.null(s$population)) rep(1, length(s$observed)) else s$population
  sts(observed = matrix(s$observed), population = matrix(population), frequency = s$freq, start = c(2014, 1),
      epoch = if (dated) as.numeric(as.Date(s$dates)) else seq_along(s$observed), epochAsDate = dated)
}
asDisProg <- function(s) suppressWarnings(
  create.disProg(week = seq_along(s$observed), observed = s$observed, state = rep(0, length(s$observed)), freq = s$freq, start = c(2014, 1)))
plain <- function(x) ifelse(is.finite(as.numeric(x)), as.numeric(x), NA)
vector <- function(name, params, range, expected) {
  s <- series[[name]]
  if (!any(grepl("populationOffset", c(names(params), params$fitFun)))) s$population <- NULL
  id <- paste(c(name, unlist(params)), collapse = " ")
  list(id = id, inputs = c(lapply(s, identity), list(first = min(range), last = max(range))), params = params,
       expected = lapply(expected, plain), tolerance = list(rel = 1e-6, abs = 1e-9))
}
write <- function(family, vectors) {
  body <- list(family = family, format = 1, sources = source, vectors = vectors)
  write_json(body, file.path(out, paste0(family, ".json")), auto_unbox = TRUE, digits = I(12), na = "null", null = "null")
}
bounds <- function(r) list(upperbound = upperbound(r), alarm = alarms(r))
oldBounds <- function(r) list(upperbound = r$upperbound, alarm = r$alarm)

flexible <- function(name, range, ...) {
  params <- list(...)
  r <- suppressWarnings(farringtonFlexible(asSts(series[[name]]), c(list(range = range, glmWarnings = FALSE), params)))
  k <- r@control
  vector(name, params, range, c(bounds(r), list(expected = k$expected, score = k$score, pvalue = k$pvalue, phi = k$phiVector,
    mu0 = k$mu0Vector, trend = k$trend, trendCoef = k$trendVector)))
}
noufaily <- list(noPeriods = 10, b = 4, w = 3, weightsThreshold = 2.58, pastWeeksNotIncluded = 26, pThresholdTrend = 1, alpha = 0.01)
write("farringtonFlexible", list(
  flexible("weekly", 296:330, b = 5),
  do.call(flexible, c(list("weekly", 300:330), noufaily, thresholdMethod = "nbPlugin")),
  flexible("weekly", 300:330, b = 3, populationOffset = TRUE, powertrans = "none"),
  do.call(flexible, c(list("sparse", 300:330), noufaily, thresholdMethod = "muan")),
  flexible("sparse", 300:330, b = 4, w = 2, limit54 = c(2, 3), powertrans = "1/2"),
  do.call(flexible, c(list("dated", 331:360), noufaily, thresholdMethod = "delta")),
  do.call(flexible, c(list("dated", 331:360), noufaily, thresholdMethod = "nbPlugin")),
  flexible("dated", 331:360, b = 3, w = 2, noPeriods = 5, pastWeeksNotIncluded = 10, reweight = FALSE, trend = FALSE),
  flexible("monthly", 91:120, b = 5, w = 1, noPeriods = 4, pastWeeksNotIncluded = 3),
  flexible("monthly", 91:120, b = 4, w = 1, thresholdMethod = "muan", alpha = 0.025),
  flexible("weekly", 310:330, b = 3, w = 3, pastWeeksNotIncluded = 0, pThresholdTrend = 0.2),
  flexible("gaps", 316:330, b = 4, noPeriods = 10, pastWeeksNotIncluded = 26),
  flexible("none", 326:330, b = 4, noPeriods = 10),
  # Fewer months lie between two windows than there are other seasons.
  flexible("monthly", 101:120, b = 5, w = 3, noPeriods = 10, pastWeeksNotIncluded = 3),
  flexible("monthly", 101:120, b = 5, w = 5, noPeriods = 5, pastWeeksNotIncluded = 5, thresholdMethod = "nbPlugin")
))

classic <- function(name, range, ...) {
  params <- list(...)
  r <- suppressWarnings(algo.farrington(sts2disProg(asSts(series[[name]])), c(list(range = range), params)))
  vector(name, params, range, c(oldBounds(r), list(trend = r$trend, pd_quantile = r$control$pd[, 1], pd_median = r$control$pd[, 2])))
}
write("algo.farrington", list(
  classic("weekly", 296:330, b = 5),
  classic("weekly", 270:330, b = 3, w = 2, alpha = 0.01, powertrans = "1/2"),
  classic("sparse", 270:330, b = 4, limit54 = c(3, 4), powertrans = "none"),
  classic("weekly", 300:330, b = 3, fitFun = "algo.farrington.fitGLM.populationOffset"),
  classic("dated", 310:360, b = 4),
  classic("dated", 310:360, b = 3, reweight = FALSE, trend = FALSE),
  classic("monthly", 91:120, b = 5, w = 1),
  classic("monthly", 91:120, b = 5, w = 0, alpha = 0.1, reweight = FALSE, powertrans = "none")
))

ears <- function(name, range, ...) {
  params <- list(...)
  vector(name, params, range, bounds(earsC(asSts(series[[name]]), c(list(range = range), params))))
}
write("earsC", list(
  ears("weekly", 8:120, method = "C1"), ears("sparse", 10:120, method = "C2", minSigma = 0.5),
  ears("weekly", 12:120, method = "C3"), ears("dated", 40:120, method = "C1", baseline = 14, alpha = 0.01),
  ears("gaps", 218:240, method = "C2"), ears("sparse", 20:120, method = "C3", minSigma = 1, alpha = 0.05), ears("monthly", 20:120, method = "C2", alpha = 0.05)
))

cumulative <- function(name, range, ...) {
  params <- list(...)
  r <- suppressWarnings(algo.cusum(asDisProg(series[[name]]), c(list(range = range), params)))
  vector(name, params, range, c(oldBounds(r), list(cusum = r$cusum, m = r$control$m)))
}
write("cusum", c(
  lapply(c("standard", "rossi", "anscombe", "anscombe2nd", "pearsonNegBin"), function(trans) {
    cumulative("weekly", 105:180, k = 1.04, h = 2.26, trans = trans)
  }),
  list(
    cumulative("weekly", 105:180, k = 0.5, h = 4, trans = "pearsonNegBin", alpha = 0.3),
    # At other means R's hypergeometric series is off by a thousandth, as its own integrate() shows (alpha 0.1, m 8.75).
    cumulative("weekly", 105:180, k = 1.04, h = 2.26, trans = "anscombeNegBin", alpha = 0.1, m = 9),
    cumulative("weekly", 105:180, k = 0.5, h = 4, trans = "anscombeNegBin", alpha = 0.3, m = 9),
    cumulative("sparse", 105:180, k = 1.04, h = 2.26, trans = "rossi", m = 0.9),
    cumulative("sparse", 105:124, k = 1.5, h = 2, trans = "none", m = round(seq(0.5, 2, length.out = 20), 2)),
    cumulative("none", 105:110, k = 1.04, h = 2.26, trans = "standard"),
    cumulative("dated", 105:180, k = 1.04, h = 2.26, trans = "rossi", m = "glm"),
    cumulative("monthly", 61:120, k = 0.5, h = 3, trans = "anscombe", m = "glm")
  )
))

robert <- function(name, range, ...) {
  params <- list(...)
  vector(name, params, range, oldBounds(suppressWarnings(algo.rki(asDisProg(series[[name]]), c(list(range = range), params)))))
}
write("rki", list(
  robert("weekly", 109:180, b = 2, w = 4, actY = FALSE), robert("dated", 59:160, b = 1, w = 6, actY = TRUE),
  robert("sparse", 7:120, b = 0, w = 6, actY = TRUE)
))

limits <- function(name, range, ...) {
  params <- list(...)
  r <- suppressWarnings(algo.cdc(asDisProg(series[[name]]), c(list(range = range), params)))
  vector(name, params, range, c(oldBounds(r), list(aggr = r$aggr)))
}
write("cdcHistoricalLimits", list(
  limits("weekly", 280:330, b = 5, m = 1, alpha = 0.025), limits("dated", 200:270, b = 3, m = 2, alpha = 0.05)
))

# The parts of Farrington's method on their own; the vectors have the form of the published unit values.
inner <- function(name) getFromNamespace(name, "surveillance")
part <- function(inputs, expected) {
  list(id = paste(unlist(inputs), collapse = " "), inputs = inputs, params = setNames(list(), character()), expected = expected,
       tolerance = list(rel = 1e-6, abs = 1e-9))
}
# Answers lower, upper, probability, score.
threshold <- function(how, inputs, transform, method) {
  r <- inner(how)(inputs$predFit, inputs$predSeFit, inputs$phi, transform, inputs$alpha, inputs$y, method)
  part(inputs, setNames(as.list(as.numeric(unlist(r)[1:4])), c("lower", "upper", "prob", "score")))
}
delta <- function(fit, se, phi, alpha, y, power) {
  threshold("algo.farrington.threshold.farrington",
    list(predFit = fit, predSeFit = se, phi = phi, alpha = alpha, y = y, powertrans = power), power, "delta")
}
write("threshold_farrington", list(
  delta(4, 0.5, 1.5, 0.01, 9, "2/3"), delta(31, 2, 1, 0.05, 30, "1/2"), delta(0.7, 0.3, 2.5, 0.1, 3, "none")
))
counted <- function(fit, se, phi, alpha, y, method) {
  threshold("algo.farrington.threshold.noufaily",
    list(predFit = fit, predSeFit = se, phi = phi, alpha = alpha, y = y, method = method), "none", method)
}
write("threshold_noufaily", list(
  counted(1.2, 0.3, 1.5, 0.01, 9, "nbPlugin"), counted(1.2, 0.3, 1.5, 0.01, 9, "muan"), counted(3.4, 0.1, 1, 0.05, 30, "muan"),
  counted(-0.4, 0.5, 4, 0.05, 0, "nbPlugin")
))
s <- c(-0.3, 0.4, 1.2, 3.1, 2.7, 0)
write("weights", lapply(c(1, 2.58), function(limit) {
  part(list(s = s, weightsThreshold = limit), list(omega = inner("algo.farrington.assign.weights")(s, limit)))
}))
write("reference_dates", lapply(c("2026-11-23", "2024-02-29", "2021-01-03"), function(day) {
  found <- inner("algo.farrington.referencetimepoints")(as.Date(day), 5, 52, TRUE, "week")
  part(list(day = day, b = 5), list(result = format(found)))
}))
