# Vectorised R over the same CSV: scores, means with intervals, pairs by code, changes (partially overlapping t), Holm.
# Rscript throughput.R framework.json responses.csv scoring|full base|data.table
args <- commandArgs(trailingOnly = TRUE)
framework <- jsonlite::fromJSON(args[1], simplifyVector = FALSE)
data <- if (args[4] == "data.table") {
  as.data.frame(data.table::fread(args[2]))
} else {
  header <- strsplit(readLines(args[2], 1), ",")[[1]]
  text <- c("municipality", "cluster", "response", "submitted", "actorGroup", "code")
  what <- setNames(lapply(header, function(name) if (name %in% text) "" else 0L), header)
  as.data.frame(scan(args[2], what, sep = ",", skip = 1, quiet = TRUE, na.strings = ""))
}
score <- function(dimension) {
  items <- sapply(dimension$items, `[[`, "id")
  x <- as.matrix(data[items])
  x[x > 6] <- NA
  for (item in dimension$items) if (isTRUE(item$reverse)) x[, item$id] <- 7 - x[, item$id]
  mean <- rowMeans(x, na.rm = TRUE)
  ifelse(rowSums(!is.na(x)) * 2 >= length(items), 20 * (mean - 1), NA)
}
scores <- sapply(framework$dimensions, score)
place <- paste(data$municipality, data$wave)
moments <- function(y, by) {
  there <- !is.na(y)
  n <- rowsum(there + 0, by)[, 1]
  mean <- rowsum(ifelse(there, y, 0), by)[, 1] / n
  squares <- rowsum(ifelse(there, (y - mean[by])^2, 0), by)[, 1]
  list(n = n, mean = mean, sd = sqrt(squares / (n - 1)))
}
levels <- lapply(seq_len(ncol(scores)), function(d) moments(scores[, d], place))
intervals <- lapply(levels, function(l) suppressWarnings(l$mean + outer(qt(.975, l$n - 1) * l$sd / sqrt(l$n), c(-1, 1))))
if (args[3] == "full") {
  code <- gsub("[^[:alnum:]]", "", toupper(data$code))
  last <- max(data$wave)
  usable <- function(wave) {
    rows <- which(data$wave == wave & nzchar(code) & !is.na(code))
    key <- paste(data$municipality, code)[rows]
    once <- !(key %in% key[duplicated(key)])
    setNames(rows[once], key[once])
  }
  first <- usable(1); second <- usable(last)
  both <- intersect(names(first), names(second))
  a <- first[both]; b <- second[both]
  municipalities <- unique(data$municipality[data$wave == last])
  test <- function(d) {
    y <- scores[, d]; l <- levels[[d]]
    one <- paste(municipalities, 1); two <- paste(municipalities, last)
    n1 <- l$n[one]; n2 <- l$n[two]; s1 <- l$sd[one]; s2 <- l$sd[two]
    joint <- !is.na(y[a]) & !is.na(y[b])
    where <- data$municipality[a][joint]; x1 <- y[a][joint]; x2 <- y[b][joint]
    m1 <- moments(x1, where); m2 <- moments(x2, where)
    product <- rowsum((x1 - m1$mean[where]) * (x2 - m2$mean[where]), where)[, 1]
    at <- match(municipalities, names(m1$n))
    n12 <- ifelse(is.na(at), 0, m1$n[at])
    r <- (product / ((m1$n - 1) * m1$sd * m2$sd))[at]
    paired <- n12 >= 5
    v1 <- s1^2 / n1; v2 <- s2^2 / n2
    se <- sqrt(pmax(0, v1 + v2 - ifelse(paired, 2 * r * n12 * s1 * s2 / (n1 * n2), 0)))
    gamma <- (v1 + v2)^2 / (v1^2 / (n1 - 1) + v2^2 / (n2 - 1))
    alone <- n1 + n2 - 2 * n12
    df <- ifelse(paired, n12 - 1 + (gamma - n12 + 1) / (alone + 2 * n12) * alone, gamma)
    diff <- l$mean[two] - l$mean[one]
    cbind(diff, se, df, p = 2 * pt(-abs(diff / se), df), half = qt(.975, df) * se, half90 = qt(.95, df) * se)
  }
  tests <- suppressWarnings(lapply(seq_len(ncol(scores)), test))
  adjusted <- apply(sapply(tests, function(t) t[, "p"]), 1, p.adjust, method = "holm")
}
cat(sprintf("%.6f", sum(scores, na.rm = TRUE)), "\n")
