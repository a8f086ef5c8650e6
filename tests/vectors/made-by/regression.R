# Makes tests/vectors/numerics/regression.json: Rscript tests/vectors/made-by/regression.R (R 4.2.2, MASS, jsonlite).
# The data are invented: seeded draws, written into the file with what R's glm, glm.nb and lm answer for them.
suppressMessages({library(MASS); library(jsonlite)})
RNGkind("Mersenne-Twister", "Inversion", "Rejection")
set.seed(20261122)
vectors <- list()

plain <- function(x) unname(as.numeric(x))

add <- function(id, kind, y, X, w = NULL, offset = NULL, at = X[1, ], tolerance = 1e-9, note = NULL) {
  weights <- if (is.null(w)) rep(1, length(y)) else w
  off <- if (is.null(offset)) rep(0, length(y)) else offset
  data <- data.frame(y = y)
  data$X <- X
  data$o <- off
  environment(formula <- y ~ 0 + X + offset(o))
  if (kind == "negative-binomial") {
    # Tighter than R's default, which stops at about eight digits.
    fit <- suppressWarnings(glm.nb(formula, data = data, weights = weights, control = glm.control(epsilon = 1e-13, maxit = 100)))
    fit$df.residual <- sum(weights > 0) - fit$rank
  } else if (kind == "least-squares") {
    fit <- lm(formula, data = data, weights = weights)
  } else {
    fit <- suppressWarnings(glm(formula, data = data, weights = weights,
      family = if (kind == "quasi-poisson") quasipoisson() else poisson()))
  }
  summary <- summary(fit)
  unscaled <- summary$cov.unscaled
  dispersion <- if (kind == "least-squares") summary$sigma^2 else summary$dispersion
  known <- !is.na(coef(fit))
  x <- at[known]
  expected <- list(
    coefficients = plain(coef(fit)),
    standardErrors = {se <- rep(NA_real_, ncol(X)); se[known] <- sqrt(diag(unscaled) * dispersion); se},
    dispersion = dispersion,
    deviance = deviance(fit),
    rank = fit$rank,
    residualDegrees = fit$df.residual,
    fitted = plain(fitted(fit)),
    leverages = {h <- rep(0, length(y)); h[weights > 0] <- hatvalues(fit); h},
    eta = sum(x * coef(fit)[known]),
    se = sqrt(drop(t(x) %*% unscaled %*% x) * dispersion)
  )
  if (kind %in% c("poisson", "quasi-poisson")) {
    expected$converged <- fit$converged
    expected$steps <- fit$iter
  }
  if (kind == "negative-binomial") expected$theta <- fit$theta
  inputs <- list(response = y, design = X)
  if (!is.null(w)) inputs$weights <- w
  if (!is.null(offset)) inputs$offset <- offset
  vector <- list(id = unbox(id), inputs = inputs, params = list(kind = unbox(kind), at = plain(at)),
    expected = lapply(expected, function(v) if (length(v) == 1) unbox(v) else v),
    tolerance = list(rel = unbox(tolerance), abs = unbox(1e-12)), source = unbox("R"))
  if (!is.null(note)) vector$note <- unbox(note)
  vectors[[length(vectors) + 1]] <<- vector
}

week <- 1:40
X <- cbind(1, week)
trend <- rpois(40, exp(1 + 0.03 * week))
add("regression-poisson-trend", "poisson", trend, X, at = c(1, 41))
spread <- rnbinom(40, mu = exp(1 + 0.03 * week), size = 2)
add("regression-quasi-trend", "quasi-poisson", spread, X, at = c(1, 41))
persons <- round(runif(40, 2000, 90000))
rated <- rpois(40, persons * exp(-8 + 0.01 * week))
add("regression-offset", "poisson", rated, X, offset = log(persons), at = c(1, 41), note = "counts of areas of 2,000 to 90,000 persons")
w <- round(runif(40, 0.1, 2), 3); w[c(3, 17)] <- 0
add("regression-weights", "quasi-poisson", spread, X, w = w, at = c(1, 41), note = "two observations of weight 0")

day <- 16000 + 7 * rep(0:69) * 5
season <- factor(rep(0:9, 7))
S <- unname(model.matrix(~ season + day)[, ])
counts <- rnbinom(70, mu = exp(2 + 0.6 * sin(2 * pi * (0:69) / 10) + 0.0004 * (day - 16000)), size = 5)
add("regression-season-and-day-number", "quasi-poisson", counts, S, at = c(1, 0, 1, rep(0, 7), 18500), note = "a seasonal factor and a trend in days since 1970: nearly singular")
add("regression-season-aliased", "quasi-poisson", counts, cbind(S[, 1:10], S[, 2] + S[, 3], S[, 11]), at = c(S[1, 1:10], 0, 18500), note = "the eleventh column is the sum of two others")
quiet <- counts; quiet[season == 4] <- 0
add("regression-season-silent", "poisson", quiet, S, at = c(1, 0, 1, rep(0, 7), 18500), tolerance = 1e-7, note = "no case in one season: that coefficient runs off until the deviance stands still")
add("regression-large-counts", "quasi-poisson", round(1e6 * exp(0.01 * week) * (1 + 0.05 * sin(week))), X, at = c(1, 41))
add("regression-negative-binomial", "negative-binomial", spread, X, at = c(1, 41), tolerance = 1e-7)
add("regression-negative-binomial-season", "negative-binomial", counts, S, at = c(1, 0, 1, rep(0, 7), 18500), tolerance = 1e-6)
add("regression-negative-binomial-offset", "negative-binomial", rnbinom(40, mu = persons * 3e-4, size = 1.2), X, offset = log(persons), at = c(1, 41), tolerance = 1e-7)
level <- 20 + 0.3 * week + rnorm(40)
add("regression-line", "least-squares", round(level, 3), X, at = c(1, 41))
add("regression-line-weighted", "least-squares", round(level, 3), cbind(X, week^2, sin(week)), w = w, offset = week / 10, at = c(1, 41, 1681, sin(41)))

document <- list(family = unbox("regression"), format = unbox(1),
  sources = list(R = list(name = unbox(paste0("R ", getRversion(), " (glm, lm), MASS ", packageVersion("MASS"), " (glm.nb, epsilon 1e-13); made-by/regression.R")),
    licence = unbox("own numbers, Apache-2.0"))),
  vectors = vectors)
file <- file.path(dirname(sub("--file=", "", grep("--file=", commandArgs(FALSE), value = TRUE))), "..", "numerics", "regression.json")
writeLines(toJSON(document, digits = I(17), na = "null", matrix = "rowmajor"), file)
cat(length(vectors), file.size(file), "\n")
