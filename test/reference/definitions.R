# Reference numbers for methods that are a definition rather than a package's function: the definition once more in
# base R, by another way wherever there is one.
#   Rscript test/reference/definitions.R > test/reference/definitions.json
# Needs: jsonlite (Debian: r-cran-jsonlite).
library(jsonlite)

cases <- list()
add <- function(name, method, call, input, expected, tolerance = 1e-9) {
  cases[[length(cases) + 1]] <<- list(name = name, method = method, call = call, input = input,
                                      expected = expected, tolerance = tolerance)
}
numbers <- function(x) I(as.numeric(x))
rows <- function(x) lapply(seq_len(nrow(x)), function(i) I(x[i, ]))
set.seed(20261123)
points <- function(n, centre) round(pmin(100, pmax(0, rnorm(n, centre, 18))) * 7) / 7

# 2.1 to 2.3: who has a score, and which
given <- matrix(sample(c("1", "2", "3", "4", "5", "6", "cj", "", "7", "3.5"), 60, TRUE, c(rep(.12, 6), .1, .12, .03, .03)), 12)
given[4, ] <- "cj"; given[7, ] <- ""
steps <- matrix(match(given, as.character(1:6)), 12); steps[, c(2, 5)] <- 7 - steps[, c(2, 5)]
answered <- rowSums(!is.na(steps))
score <- function(least) ifelse(answered >= least, 20 * (rowMeans(steps, na.rm = TRUE) - 1), NA)
of <- function(x) { x <- x[!is.na(x)]; list(n = length(x), mean = mean(x), sd = sd(x), mean1to6 = 1 + mean(x) / 20) }
plain <- lapply(1:12, function(i) lapply(given[i, ], function(x) if (x == "") NA else if (grepl("^[0-9.]+$", x)) as.numeric(x) else x))
add("twelve persons, five items", "person-scores", "rowMeans(na.rm = TRUE), rowSums(!is.na())",
    list(scale = list(min = 1, max = 6), cannotJudge = "cj", items = I(letters[1:5]), reversed = I(c("b", "e")), responses = plain),
    list(answered = numbers(answered), cannotJudge = numbers(rowSums(given == "cj")), omitted = numbers(rowSums(given == "")),
         invalid = numbers(rowSums(given == "7" | given == "3.5")),
         pomp = list(half = I(score(3)), twoThirds = I(score(4))), dimension = list(half = of(score(3)), twoThirds = of(score(4)))))
add("one to thirty items", "minimum-answered", "ceiling(k / 2), ceiling(2 * k / 3)", list(k = I(1:30)),
    list(half = I(ceiling((1:30) / 2)), twoThirds = I(ceiling(2 * (1:30) / 3))))

# 3.6 to 3.8: intervals of a mean with a known roster, and inside the scale
for (n in c(8, 18, 20)) {
  x <- points(n, if (n == 8) 84 else 60); s <- sd(x) / sqrt(n); t <- qt(.975, n - 1); N <- 20; rho <- .6
  around <- function(se) list(se = se, lo = mean(x) - t * se, hi = mean(x) + t * se)
  l <- qlogis(mean(x) / 100) + c(-1, 1) * t * s / 100 / (mean(x) / 100 * (1 - mean(x) / 100))
  add(paste(n, "of", N), "mean-interval", "sd(x) / sqrt(n) * sqrt(1 - rho * n / N); plogis(qlogis(mean) -+ qt * se / (p * (1 - p)))",
      list(scores = numbers(x), N = N, reliability = rho),
      list(classic = around(s * sqrt(1 - n / N)), reliability = around(s * sqrt(1 - rho * n / N)), logit = list(lo = 100 * plogis(l[1]), hi = 100 * plogis(l[2]))))
}
y <- points(21, 55); d <- y - mean(y)
add("everybody counts once", "weighted-mean", "t.test", list(scores = numbers(y), groups = I(rep(c("a", "b", "c"), 7)), roster = list(a = 9, b = 10, c = 12)),
    { w <- t.test(y); list(respondent = list(mean = mean(y), se = w$stderr, df = 20, lo = w$conf.int[1], hi = w$conf.int[2])) })

# 4.4: each part by its own t test; the weight is the one that makes the variance least
for (shape in list(c(5, 5, 5), c(12, 7, 9), c(6, 30, 22), c(2, 2, 3))) {
  p1 <- points(shape[1], 58); p2 <- pmin(100, p1 + rnorm(shape[1], 4, 9)); u1 <- points(shape[2], 57); u2 <- points(shape[3], 63)
  paired <- t.test(p2, p1, paired = TRUE); apart <- t.test(u2, u1)
  variance <- function(w) w^2 * paired$stderr^2 + (1 - w)^2 * apart$stderr^2
  w <- apart$stderr^2 / (apart$stderr^2 + paired$stderr^2)
  stopifnot(abs(w - optimize(variance, c(0, 1), tol = 1e-10)$minimum) < 1e-6)
  change <- w * mean(p2 - p1) + (1 - w) * (mean(u2) - mean(u1)); se <- sqrt(variance(w))
  df <- 1 / (w^2 / (shape[1] - 1) + (1 - w)^2 / (shape[2] + shape[3] - 2))
  add(paste(shape, collapse = " "), "combination", "t.test(paired = TRUE)$stderr and t.test()$stderr, weights of least variance",
      list(unpaired1 = numbers(u1), unpaired2 = numbers(u2), paired1 = numbers(p1), paired2 = numbers(p2)),
      list(combination = list(weightPaired = w, diff = change, se = se, df = df, lo = change - qt(.975, df) * se, hi = change + qt(.975, df) * se)))
}

# 4.6: Newcombe's method 10 on the limits of prop.test
for (v in list(c(3, 10, 8, 12), c(0, 10, 10, 10), c(7, 7, 6, 9), c(57, 200, 88, 190))) {
  p <- v[c(1, 3)] / v[c(2, 4)]
  w <- sapply(1:2, function(i) suppressWarnings(prop.test(v[2 * i - 1], v[2 * i], correct = FALSE))$conf.int)
  add(paste(v, collapse = " "), "newcombe", "prop.test(correct = FALSE)$conf.int of each share",
      list(x1 = v[1], n1 = v[2], x2 = v[3], n2 = v[4]),
      list(diff = p[2] - p[1], lo = p[2] - p[1] - sqrt((p[2] - w[1, 2])^2 + (w[2, 1] - p[1])^2),
           hi = p[2] - p[1] + sqrt((w[2, 2] - p[2])^2 + (p[1] - w[1, 1])^2)))
}

# 5.4: samples where the unbiased variance falls below the least it can be
for (sample in list(list(c(5, 6), c(4, 4, 1, 5, 2)), list(c(1, 1), c(2, 5, 2, 1, 4, 1)), list(c(4, 2, 2, 3), c(2, 2)))) {
  x <- sample[[1]]; y <- sample[[2]]; n1 <- length(x); n2 <- length(y); s <- sign(outer(y, x, "-")); d <- mean(s)
  least <- (1 - d^2) / (n1 * n2 - 1)
  free <- (n2^2 * sum((colMeans(s) - d)^2) + n1^2 * sum((rowMeans(s) - d)^2) - sum((s - d)^2)) / (n1 * n2 * (n1 - 1) * (n2 - 1))
  stopifnot(free < least)
  tt <- qt(.975, n1 + n2 - 2)^2 * least; half <- sqrt(tt * ((1 - d^2)^2 + tt))
  add(paste(c(x, "|", y), collapse = " "), "cliffs-delta", "sign(outer(second, first, '-')), the least variance of Feng & Cliff (2004)",
      list(first = numbers(x), second = numbers(y)),
      list(delta = d, lo = (d - d^3 - half) / (1 - d^2 + tt), hi = (d - d^3 + half) / (1 - d^2 + tt)))
}

# 7.2: every contrast of three waves by the covariances of the means
ids <- list(1:14, c(1:9, 21:26), c(1:6, 21:23, 31:36)); time <- c(0, 1, 3)
waves <- lapply(ids, function(i) setNames(points(length(i), 60), i)); size <- lengths(ids)
shared <- function(v, w) intersect(names(waves[[v]]), names(waves[[w]]))
r <- function(v, w) cor(waves[[v]][shared(v, w)], waves[[w]][shared(v, w)])
V <- outer(1:3, 1:3, Vectorize(function(v, w) if (v == w) var(waves[[v]]) / size[v] else
  length(shared(v, w)) * r(v, w) * sd(waves[[v]]) * sd(waves[[w]]) / (size[v] * size[w])))
contrast <- function(v, w) { k <- replace(replace(numeric(3), v, -1), w, 1); list(diff = sum(k * sapply(waves, mean)), se = sqrt(drop(k %*% V %*% k))) }
add("contrasts of three waves", "trend", "cor of those in both, k' V k",
    list(waves = lapply(1:3, function(i) list(time = time[i], respondents = I(ids[[i]]), scores = numbers(waves[[i]])))),
    list(r = list(w1w2 = r(1, 2), w1w3 = r(1, 3), w2w3 = r(2, 3)), w1w2 = contrast(1, 2), w2w3 = contrast(2, 3), w1w3 = contrast(1, 3)))

# 7.3: the change a t test of this precision finds with power .80, through its own power
for (v in list(c(4.2, 27.3), c(9.1, 6.5), c(1.3, 300))) add(paste(v, collapse = " "), "minimal-detectable-effect", "qt(.975, df) + qt(.80, df)",
    list(se = v[1], df = v[2]), list(mde = (qt(.975, v[2]) + qt(.8, v[2])) * v[1]))
for (v in list(c(18, .85), c(11.5, 0))) {
  first <- points(6, 55); second <- points(6, 60); sem <- v[1] * sqrt(1 - v[2])
  add(paste(v, collapse = " "), "reliable-change", "sd * sqrt(1 - alpha)",
      list(sd = v[1], alpha = v[2], first = numbers(first), second = numbers(second)),
      list(sem = sem, sdcIndividual = 1.96 * sqrt(2) * sem, rci = numbers((second - first) / sqrt(2) / sem)))
}

# 8: response by person, one row for everybody invited
for (v in list(list(c(a = 9, b = 4, c = 7), c(a = 10, b = 12, c = 8)), list(c(a = 5, b = 5), c(a = 5, b = 15)))) {
  n <- v[[1]]; N <- v[[2]]; propensity <- rep(n / N, N)
  add(paste(length(n), "groups"), "response", "1 - 2 * sd(rep(n / N, N)); proportions of n and of N",
      list(respondents = as.list(n), roster = as.list(N)),
      list(rate = sum(n) / sum(N), rateByGroup = as.list(n / N), dissimilarity = sum(abs(prop.table(n) - prop.table(N))) / 2, rIndicator = 1 - 2 * sd(propensity)))
}
for (v in list(c(62, .6, 8), c(48, .25, -6), c(90, .95, 2))) {
  answers <- v[2] * v[1] + (1 - v[2]) * c(0, 100)
  add(paste(v, collapse = " "), "bounds", "weighted.mean with everybody else at 0 and at 100; uniroot for the tipping point",
      list(mean = v[1], rate = v[2], change = v[3]),
      list(bounds = list(lo = weighted.mean(c(v[1], 0), c(v[2], 1 - v[2])), hi = weighted.mean(c(v[1], 100), c(v[2], 1 - v[2]))),
           tippingPoint = uniroot(function(x) v[2] * v[3] + (1 - v[2]) * x, c(-1000, 1000), tol = 1e-12)$root), 1e-7)
}

# 9: T-score as the standardised weighted sum of goals that correlate with .3
attained <- function(x, w, rho = .3) { R <- matrix(rho, length(x), length(x)); diag(R) <- 1; 50 + 10 * sum(w * x) / sqrt(drop(w %*% R %*% w)) }
goals <- list(list(x = c(1, 0, -1, 2), w = c(1, 2, 1, 1)), list(x = c(-2, -2, -2), w = c(1, 1, 1)), list(x = 1, w = 3))
for (g in goals) add(paste(c(g$x, "|", g$w), collapse = " "), "goal-attainment", "50 + 10 * sum(w * x) / sqrt(w' R w)",
    list(scores = numbers(g$x), weights = numbers(g$w)), list(t = attained(g$x, g$w), nGoals = length(g$x)))
add("another correlation", "goal-attainment", "50 + 10 * sum(w * x) / sqrt(w' R w)",
    list(scores = numbers(c(1, 2, -1)), weights = numbers(c(1, 1, 2)), rho = .5), list(t = attained(c(1, 2, -1), c(1, 1, 2), .5)))
add("before and after", "goal-attainment", "the same at both times",
    list(baseline = numbers(c(-2, -1, -1)), followup = numbers(c(0, 1, -1)), weights = numbers(c(2, 1, 1))),
    list(baseline = list(t = attained(c(-2, -1, -1), c(2, 1, 1))), followup = list(t = attained(c(0, 1, -1), c(2, 1, 1))),
         change = attained(c(0, 1, -1), c(2, 1, 1)) - attained(c(-2, -1, -1), c(2, 1, 1))))

# 11.4: a cell can be computed where it lies in the row space of what is published
recoverable <- function(published, cells) { rank <- function(m) qr(m)$rank
  m <- t(sapply(published, function(p) as.numeric(cells %in% p))); cells[sapply(cells, function(cell) rank(rbind(m, as.numeric(cells == cell))) == rank(m))] }
cells <- c(a = 7, b = 3, c = 4, d = 9, e = 2)
for (p in list(list(c("a", "b", "c", "d", "e"), c("a", "d")), list(c("a", "b", "c", "d", "e"), c("a", "d"), c("b", "c")), list(c("a", "b"), c("b", "c"), c("a", "c")))) {
  found <- recoverable(p, names(cells)); found <- found[cells[found] < 5]
  add(paste(sapply(p, paste, collapse = ""), collapse = " "), "audit", "qr()$rank with and without the cell",
      list(k = 5, cells = as.list(cells), publishedPopulations = lapply(p, I)), list(safe = length(found) == 0, recoverable = I(found)))
}

# 2.5, 4.8: codes that occur once in each wave, by merge
wave1 <- data.frame(id = paste0("x", 1:7), code = c("AB12", "cd 34", "EF56", "EF56", NA, "GH78", "IJ90"))
wave2 <- data.frame(id = paste0("y", 1:6), code = c("CD34", "AB12", "EF56", NA, "KL11", "ij-90"))
tidy <- function(code) gsub("[^A-Z0-9]", "", toupper(code)); wave1$key <- tidy(wave1$code); wave2$key <- tidy(wave2$code)
once <- function(w) w[!is.na(w$key) & !w$key %in% w$key[duplicated(w$key)], ]
linked <- merge(once(wave1), once(wave2), by = "key", sort = FALSE); linked <- linked[order(linked$id.x), ]
people <- function(w) lapply(seq_len(nrow(w)), function(i) list(id = w$id[i], code = w$code[i], actorGroup = NA, answers = list(q = (i * 7) %% 6 + 1)))
add("codes once in each wave", "pair", "merge(by = 'key') of codes without duplicates", list(wave1 = people(wave1), wave2 = people(wave2)),
    list(pairs = lapply(seq_len(nrow(linked)), function(i) I(c(linked$id.x[i], linked$id.y[i]))), n1 = 7, n2 = 6,
         withoutCode = list(wave1 = 1, wave2 = 1)))

cat(toJSON(list(made_with = list(R = as.character(getRversion())), cases = cases), auto_unbox = TRUE, digits = NA, na = "null"))
