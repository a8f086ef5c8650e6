# Writes tests/vectors/detection/rnssp.json: invented daily and weekly counts, answered by CDC Rnssp (commit 7f76909).
# Run from the root of the repository, with Rnssp installed: Rscript tests/vectors/made-by/rnssp.R
suppressMessages({ if (!exists("alert_ewma")) library(Rnssp); library(dplyr); library(tidyr); library(purrr); library(jsonlite) })
set.seed(20261122)

days <- seq(as.Date("2024-12-30"), by = 1, length.out = 66)
weekday <- c(1, 1.05, 1, 0.98, 1.1, 0.55, 0.5)[as.integer(format(days, "%u"))]
strong <- rpois(66, 60 * weekday) + c(rep(0, 50), 8, 20, 35, 40, 30, 10, rep(0, 10))
sparse <- rpois(66, 2.5) + c(rep(0, 45), 4, 6, 5, rep(0, 18))
weeks <- seq(as.Date("2021-01-03"), by = 7, length.out = 160)
season <- exp(3 + 0.001 * (1:160) + 1.1 * cos(2 * pi * (1:160 - 3) / 52.18))
wave <- rnbinom(160, mu = season, size = 12) + c(rep(0, 145), 10, 40, 60, 30, rep(0, 11))

vectors <- list()
add <- function(id, algorithm, dates, count, params, expected, rel = 1e-9) vectors[[length(vectors) + 1]] <<- list(
  id = id, inputs = list(dates = format(dates), count = count), params = c(list(algorithm = algorithm), params),
  expected = expected, tolerance = list(rel = rel, abs = 1e-9), source = "rnssp")
graded <- function(x) list(baseline_expected = x$baseline_expected, test_statistic = x$test_statistic,
  p_value = x$p.value, alert = ifelse(is.na(x$p.value), "grey", x$alert)) # Rnssp paints some days it did not judge blue

for (name in c("strong", "sparse")) {
  df <- data.frame(date = days, count = get(name))
  for (w in list(c(28, 2, 0.4, 0.9), c(14, 0, 0.5, 0.7))) {
    x <- alert_ewma(df, t = date, y = count, B = w[1], g = w[2], w1 = w[3], w2 = w[4])
    add(paste("ewma", name, w[1], w[2]), "rnssp_alert_ewma", days, df$count,
      list(B = w[1], g = w[2], w1 = w[3], w2 = w[4]), graded(x))
  }
  for (w in list(c(28, 2), c(21, 1))) {
    x <- alert_regression(df, t = date, y = count, B = w[1], g = w[2])
    add(paste("regression", name, w[1], w[2]), "rnssp_alert_regression", days, df$count, list(B = w[1], g = w[2]),
      c(graded(x), list(sigma = x$sigma, adjusted_r_squared = x$adjusted_r_squared)))
  }
  x <- alert_switch(df, t = date, y = count)
  add(paste("switch", name), "rnssp_alert_switch", days, df$count, list(B = 28, g = 2, w1 = 0.4, w2 = 0.9),
    c(graded(x), list(detector = x$detector)))
}
share <- round(sparse / 40, 4)
x <- alert_ewma(data.frame(date = days, count = share), t = date, y = count)
add("ewma shares", "rnssp_alert_ewma", days, share, list(B = 28, g = 2, w1 = 0.4, w2 = 0.9), graded(x))
df <- data.frame(date = weeks, count = wave)
end <- as.Date("2023-06-25")
weekly <- function(x) list(estimate = x$estimate, threshold = x$threshold, alarm = as.integer(x$alarm))
add("serfling", "rnssp_alert_serfling", weeks, wave, list(baseline_end = format(end), level = 0.9),
  weekly(alert_serfling(df, t = date, y = count, baseline_end = end)))
for (trend in c(TRUE, FALSE)) add(paste("negative binomial", trend), "rnssp_alert_nbinom", weeks, wave,
  list(baseline_end = format(end), include_time = trend),
  weekly(alert_nbinom(df, t = date, y = count, baseline_end = end, include_time = trend)), rel = 1e-7) # glm.nb stops at eight digits of theta

dir.create("tests/vectors/detection", showWarnings = FALSE)
write_json(list(family = "rnssp", format = 1, sources = list(rnssp = list(
  name = "CDC Rnssp, commit 7f76909, run under R 4.2.2; MASS 7.3",
  licence = "own series; the program is Apache-2.0")), vectors = vectors),
  "tests/vectors/detection/rnssp.json", auto_unbox = TRUE, digits = 15, na = "null", null = "null")
