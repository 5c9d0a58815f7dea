# Recomputes the report's main table from the responses and compares it with what was published.
# Call: Rscript main-table.R [folder]. Needs R alone, no packages. Ends with status 1 where a number differs.

arguments <- commandArgs(trailingOnly = TRUE)
folder <- if (length(arguments) > 0) arguments[[1]] else "."
read <- function(name, ...) {
  read.csv(file.path(folder, name), fileEncoding = "UTF-8", check.names = FALSE, stringsAsFactors = FALSE, ...)
}
responses <- read("responses-codes.csv", colClasses = c(id = "character", municipality = "character", wave = "character"))
variables <- read("variables.csv", colClasses = c(dimension = "character"))
asked <- read("asked.csv", colClasses = c(municipality = "character", wave = "character", version = "character"))
published <- read("main-table.csv", colClasses = c(municipality = "character"), na.strings = "")

# Negative codes are no measurements; reversed items are turned round; double submissions count once.
items <- variables[!is.na(variables$dimension) & variables$dimension != "", ]
for (row in seq_len(nrow(items))) {
  answers <- responses[[items$variable[row]]]
  answers[answers < 0] <- NA
  if (items$reversed[row] == 1) answers <- items$minimum[row] + items$maximum[row] - answers
  # A step of the scale as points on 0 to 100.
  responses[[items$variable[row]]] <- 100 * (answers - items$minimum[row]) / (items$maximum[row] - items$minimum[row])
}
if ("double" %in% names(responses)) responses <- responses[responses$double == 0, ]
linked <- "person" %in% names(responses)

# Mean of the answered items, of those the survey asked, where at least `needed` are answered.
score <- function(persons, municipality, wave, dimension) {
  own <- asked[asked$municipality == municipality & asked$wave == wave & asked$dimension == dimension, ]
  answers <- as.matrix(persons[own$variable])
  ifelse(rowSums(!is.na(answers)) >= own$needed[1], rowMeans(answers, na.rm = TRUE), NA)
}
usable <- function(codes) ifelse(codes > 0 & !(codes %in% codes[duplicated(codes)]), codes, NA)

# Derrick, Russ, Toher & White (2017), T_new2; fewer than five pairs: Welch.
change <- function(first, last, pairs) {
  n1 <- length(first); n2 <- length(last); n12 <- nrow(pairs)
  difference <- mean(last) - mean(first)
  v1 <- var(first) / n1; v2 <- var(last) / n2
  gamma <- (v1 + v2)^2 / (v1^2 / (n1 - 1) + v2^2 / (n2 - 1))
  if (n12 >= 5) {
    r <- if (sd(pairs[, 1]) == 0 || sd(pairs[, 2]) == 0) 0 else cor(pairs[, 1], pairs[, 2])
    variance <- v1 + v2 - 2 * r * n12 * sd(first) * sd(last) / (n1 * n2)
    unpaired <- n1 + n2 - 2 * n12
    df <- n12 - 1 + (gamma - n12 + 1) / (unpaired + 2 * n12) * unpaired
  } else {
    variance <- v1 + v2
    df <- gamma
  }
  half <- qt(0.975, df) * sqrt(max(0, variance))
  c(n12 = n12, difference = difference, lower = difference - half, upper = difference + half)
}

# The package for everybody holds single questionnaires only where no smaller group can be found by them.
if (nrow(published) == 0) {
  cat("No rows to recompute: frequencies are in item-counts.csv\n")
  quit(status = 0)
}

recompute <- function(line) {
  wave <- function(name) responses[responses$municipality == line$municipality & responses$wave == name, ]
  before <- wave(line$first); after <- wave(line$last)
  scores1 <- score(before, line$municipality, line$first, line$dimension)
  scores2 <- score(after, line$municipality, line$last, line$dimension)
  first <- scores1[!is.na(scores1)]; last <- scores2[!is.na(scores2)]
  pairs <- matrix(numeric(0), ncol = 2)
  if (linked) {
    codes1 <- usable(before$person); codes2 <- usable(after$person)
    partner <- match(codes1, codes2, incomparables = NA)
    both <- !is.na(codes1) & !is.na(partner)
    pairs <- cbind(scores1[both], scores2[partner[both]])
    pairs <- pairs[complete.cases(pairs), , drop = FALSE]
  }
  level <- function(values) c(length(values), if (length(values) > 0) mean(values) else NA, if (length(values) > 1) sd(values) else NA)
  result <- c(level(first), level(last))
  names(result) <- c("n1", "mean1", "sd1", "n2", "mean2", "sd2")
  if (length(first) < 2 || length(last) < 2) return(c(result, n12 = NA, difference = NA, lower = NA, upper = NA))
  moved <- change(first, last, pairs)
  # Without linkage the interval of the report cannot be recomputed, so none is given.
  if (!linked) moved[c("n12", "lower", "upper")] <- NA
  c(result, moved)
}

numbers <- c("n1", "mean1", "sd1", "n2", "mean2", "sd2", "n12", "difference", "lower", "upper")
recomputed <- t(vapply(seq_len(nrow(published)), function(row) recompute(published[row, ]), numeric(10)))
compared <- 0; largest <- 0
for (column in numbers) {
  expected <- suppressWarnings(as.numeric(published[[column]]))
  shown <- !is.na(expected)
  if (!any(shown)) next
  distance <- abs(recomputed[shown, column] - expected[shown])
  if (any(is.na(distance))) distance[is.na(distance)] <- Inf
  compared <- compared + sum(shown)
  largest <- max(largest, distance)
}
# What the report does not state, protected or not comparable, is not stated here either.
stated <- ifelse(is.na(published[, numbers]), NA, round(recomputed[, numbers, drop = FALSE], 1))
table <- cbind(published[, c("municipality", "dimension", "first", "last")], stated)
print(table, row.names = FALSE)
cat(sprintf("%d published numbers recomputed; largest difference %.2g\n", compared, largest))
if (compared == 0 || largest > 1e-6) quit(status = 1)
