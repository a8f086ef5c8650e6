# Writes tests/vectors/detection/moving-percentile.json: invented daily counts, judged with base R (quantile type 7, filter).
# Run from the root of the repository: Rscript tests/vectors/made-by/moving-percentile.R
suppressMessages(library(jsonlite))
set.seed(20261122)

dates <- seq(as.Date("2021-01-01"), as.Date("2024-03-20"), by = 1)
count <- rpois(length(dates), 1 + 0.8 * cos(2 * pi * as.numeric(format(dates, "%j")) / 365)) +
  ifelse(format(dates, "%Y-%m") == "2024-03", rpois(length(dates), 1), 0)
last <- length(dates)
first <- which(dates == as.Date("2024-02-20"))

judge <- function(p, years, windows, days) {
  sums <- as.numeric(stats::filter(count, rep(1, days), sides = 1))
  back <- function(d, k) {
    t <- as.POSIXlt(d)
    if (t$mon == 1 && t$mday == 29) t$mday <- 28
    t$year <- t$year - k
    match(as.Date(t), dates)
  }
  beside <- (windows - 1) / 2
  rows <- lapply(first:last, function(i) {
    past <- unlist(lapply(1:years, function(k) {
      at <- back(dates[i], k) + (-beside:beside) * days
      sums[at[at > 0]]
    }))
    past <- past[!is.na(past)]
    c(unname(quantile(past, p, type = 7)), unname(quantile(past, 0.5, type = 7)), mean(past < sums[i]),
      as.integer(sums[i] > unname(quantile(past, p, type = 7))))
  })
  m <- do.call(rbind, rows)
  list(id = paste("P", p, years, "years", windows, "windows", days, "days"),
    inputs = list(observed = count, dates = format(dates), freq = 365, first = first, last = last),
    params = list(percentile = p, years = years, windows = windows, days = days),
    expected = list(upperbound = m[, 1], median = m[, 2], score = m[, 3], alarm = m[, 4]),
    tolerance = list(rel = 1e-12, abs = 1e-12), source = "R")
}
vectors <- list(judge(0.5, 3, 5, 7), judge(0.9, 2, 1, 7), judge(0.7, 2, 3, 1))
write_json(list(family = "moving-percentile", format = 1,
  sources = list(R = list(name = "base R 4.2.2, quantile(type = 7)", licence = "own counts")), vectors = vectors),
  "tests/vectors/detection/moving-percentile.json", auto_unbox = TRUE, digits = 15, na = "null")
