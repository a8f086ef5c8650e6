# Writes tests/vectors/indicators/survey-proportion.json: invented surveys, answered by R `survey`.
# Run from the root of the repository: Rscript tests/vectors/made-by/survey-proportion.R, then format it:
# npx biome check --write tests/vectors/indicators
suppressMessages({ library(survey); library(jsonlite) })
set.seed(20261122)

# Each survey: strata with a few clusters each, unequal clusters and weights, an answer that clusters share to a degree.
invent <- function(strata, clusters, size) {
  rows <- do.call(rbind, lapply(seq_len(strata), function(h) do.call(rbind, lapply(seq_len(clusters), function(k) {
    n <- size + sample(0:3, 1)
    level <- plogis(-1 + 0.4 * h + rnorm(1, 0, 0.6))
    data.frame(stratum = paste0("s", h), cluster = paste0("c", k), has = rbinom(n, 1, level),
      weight = round(runif(n, 20, 60) * h, 2), sex = sample(c("F", "M"), n, TRUE, c(0.6, 0.4)),
      age = sample(c("15-34", "35-54", "55-69"), n, TRUE, c(0.2, 0.4, 0.4)))
  }))))
  rows
}

# `whole`: the design of all, where `design` is of those asked about; clusters without any of them count as well.
limits <- function(design, confidence, whole = design) {
  fit <- svyciprop(~has, design, method = "logit", level = confidence, df = degf(whole))
  ends <- attr(fit, "ci")
  list(value = as.numeric(fit), lower = as.numeric(ends[1]), upper = as.numeric(ends[2]),
    standardError = as.numeric(SE(svymean(~has, design))), degreesOfFreedom = degf(whole))
}

vector <- function(id, rows, design, totals = NULL, confidence = 0.95, note = NULL, deff = FALSE, weights = FALSE, whole = design) {
  expected <- limits(design, confidence, whole)
  if (deff) expected$designEffect <- as.numeric(deff(svymean(~has, design, deff = "replace")))
  if (weights) expected$weights <- as.numeric(weights(design))
  list(id = id, inputs = as.list(rows), params = c(list(confidence = confidence), if (!is.null(totals)) list(totals = totals)),
    expected = expected, tolerance = list(rel = if (is.null(totals)) 1e-9 else 1e-6), source = "R", note = note)
}

frame <- function(totals, margin) setNames(data.frame(names(totals), as.numeric(totals)), c(margin, "Freq"))
sex <- list(F = 9800, M = 10200)
age <- list(`15-34` = 7000, `35-54` = 7600, `55-69` = 5400)
plain <- invent(3, 4, 6); simple <- invent(1, 3, 8)[, c("has", "weight")]; wide <- invent(2, 5, 7)
drawn <- function(rows) svydesign(ids = ~cluster, strata = ~stratum, weights = ~weight, data = rows, nest = TRUE)
post <- postStratify(drawn(wide), ~sex, frame(sex, "sex"))
# Not `rake`, whose standard errors come from residuals fitted without weights.
raked <- calibrate(drawn(plain), ~sex + age, c(`(Intercept)` = 20000, sexM = 10200, `age35-54` = 7600, `age55-69` = 5400),
  calfun = "raking", epsilon = 1e-12, maxit = 200)
partly <- cbind(wide, inDomain = rbinom(nrow(wide), 1, 0.4))
among <- postStratify(drawn(partly), ~sex, frame(sex, "sex"))

vectors <- list(
  vector("survey-proportion-k01", plain[, c("stratum", "cluster", "has", "weight")], drawn(plain), deff = TRUE, note = "three strata of four clusters"),
  vector("survey-proportion-k02", simple, svydesign(ids = ~1, weights = ~weight, data = simple), confidence = 0.9, deff = TRUE, note = "respondents drawn one by one"),
  vector("survey-proportion-k03", wide, post, list(sex = sex), weights = TRUE, note = "post-stratified to sex"),
  vector("survey-proportion-k04", plain, raked, list(sex = sex, age = age), weights = TRUE, note = "raked to sex and age"),
  vector("survey-proportion-k05", partly[, c("stratum", "cluster", "has", "weight", "inDomain")], subset(drawn(partly), inDomain == 1),
    confidence = 0.99, whole = drawn(partly), note = "of some of those asked"),
  vector("survey-proportion-k06", partly, subset(among, inDomain == 1), list(sex = sex), whole = among,
    note = "of some of those asked, post-stratified to sex"))
name <- paste0("R ", getRversion(), ", survey ", packageVersion("survey"))
write_json(list(family = "survey-proportion", format = 1,
  sources = list(R = list(name = name, licence = "own numbers, Apache-2.0")), vectors = vectors),
  "tests/vectors/indicators/survey-proportion.json", auto_unbox = TRUE, digits = 15, pretty = FALSE, null = "null")
