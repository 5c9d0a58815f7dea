# Reference numbers for test/core/statistics/reference.test.ts, computed with R and its packages.
#   Rscript test/reference/statistics.R > test/reference/statistics.json
# Needs: coin, psych, boot, metafor, lavaan, jsonlite (Debian: r-cran-<name>).
suppressPackageStartupMessages({ library(coin); library(psych); library(metafor); library(boot); library(lavaan); library(jsonlite) })

cases <- list()
add <- function(name, method, call, input, expected, tolerance = 1e-9) {
  cases[[length(cases) + 1]] <<- list(name = name, method = method, call = call, input = input,
                                      expected = expected, tolerance = tolerance)
}
numbers <- function(x) I(as.numeric(x))

set.seed(20240501)
steps <- function(n, shift = 0) pmin(6, pmax(1, round(rnorm(n, 3.8 + shift, 1.2))))
points <- function(n, centre) round(pmin(100, pmax(0, rnorm(n, centre, 18))) * 7) / 7
samples <- list(
  `two against two` = list(first = c(40, 55), second = c(60, 72.5)),
  `one against five` = list(first = c(50), second = c(60, 62.5, 70, 48, 81)),
  `heavy ties` = list(first = c(3, 3, 3, 4, 4, 3, 3, 2), second = c(3, 4, 4, 4, 3, 4, 4, 4, 3)),
  `ceiling` = list(first = c(100, 100, 95, 100, 90, 100, 100), second = c(100, 100, 100, 100, 100, 97.5)),
  `one side constant` = list(first = rep(60, 6), second = c(60, 70, 65, 80, 75)),
  `small and uneven` = list(first = points(8, 58), second = points(23, 66)),
  `forty each, six steps` = list(first = steps(40), second = steps(40, 0.4)),
  `two hundred` = list(first = points(200, 60), second = points(190, 66))
)

for (name in names(samples)) {
  x <- samples[[name]]$first; y <- samples[[name]]$second
  input <- list(first = numbers(x), second = numbers(y))
  pooled <- data.frame(v = round(c(x, y), 9), g = factor(rep(c("a", "b"), c(length(x), length(y))), levels = c("b", "a")))
  asymptotic <- wilcox_test(v ~ g, pooled, distribution = "asymptotic")
  u2 <- sum(rank(pooled$v)[pooled$g == "b"]) - length(y) * (length(y) + 1) / 2
  expected <- list(U2 = u2, z = as.numeric(statistic(asymptotic)), pAsymptotic = as.numeric(pvalue(asymptotic)),
                   probabilitySuperiority = u2 / (length(x) * length(y)))
  if (length(x) + length(y) <= 100) {
    expected$pExact <- as.numeric(pvalue(wilcox_test(v ~ g, pooled, distribution = "exact")))
  }
  add(name, "mann-whitney", "coin::wilcox_test(v ~ g, distribution = 'exact' and 'asymptotic')", input, expected)
  if (min(length(x), length(y)) < 2) next
  w <- t.test(y, x); w90 <- t.test(y, x, conf.level = .9)
  add(name, "welch", "t.test(second, first)", input,
      list(diff = mean(y) - mean(x), se = w$stderr, t = as.numeric(w$statistic), df = as.numeric(w$parameter), p = w$p.value,
           lo = w$conf.int[1], hi = w$conf.int[2], lo90 = w90$conf.int[1], hi90 = w90$conf.int[2]))
  n1 <- length(x); n2 <- length(y); nu <- n1 + n2 - 2; k <- sqrt(n1 * n2 / (n1 + n2))
  d <- (mean(y) - mean(x)) / sqrt(((n1 - 1) * var(x) + (n2 - 1) * var(y)) / nu)
  J <- exp(lgamma(nu / 2) - log(nu / 2) / 2 - lgamma((nu - 1) / 2))
  at <- function(p) uniroot(function(l) pt(d * k, nu, l) - p, d * k + c(-20, 20), tol = 1e-12)$root
  add(name, "hedges-g", "pt(ncp) + uniroot", input, list(d = d, J = J, g = J * d), 1e-9)
  add(name, "hedges-g", "pt(ncp) + uniroot", input, list(lo = J * at(.975) / k, hi = J * at(.025) / k), 1e-6)
  s <- sign(outer(y, x, "-")); delta <- mean(s)
  di <- colMeans(s); dj <- rowMeans(s)
  s2 <- (n2^2 * sum((di - delta)^2) + n1^2 * sum((dj - delta)^2) - sum((s - delta)^2)) / (n1 * n2 * (n1 - 1) * (n2 - 1))
  s2 <- max(s2, (1 - delta^2) / (n1 * n2 - 1)); tt <- qt(.975, nu)^2 * s2
  if (abs(delta) < 1) {
    half <- sqrt(tt) * sqrt((1 - delta^2)^2 + tt)
    add(name, "cliffs-delta", "base lines of Feng & Cliff (2004)", input,
        list(delta = delta, lo = (delta - delta^3 - half) / (1 - delta^2 + tt), hi = (delta - delta^3 + half) / (1 - delta^2 + tt)))
  }
}

pairs <- list(
  `three pairs` = list(first = c(50, 60, 55), second = c(62.5, 58, 70)),
  `many zeros, six steps` = list(first = c(3, 4, 4, 5, 2, 3, 6, 4, 4, 5, 3), second = c(4, 4, 5, 5, 4, 2, 6, 4, 5, 5, 3)),
  `twenty pairs` = { a <- points(20, 60); list(first = a, second = round(pmin(100, a + rnorm(20, 5, 12)) * 7) / 7) },
  `sixty pairs` = { a <- points(60, 55); list(first = a, second = round(pmin(100, a + rnorm(60, 3, 14)) * 7) / 7) }
)
for (name in names(pairs)) {
  x <- pairs[[name]]$first; y <- pairs[[name]]$second; n <- length(x)
  input <- list(first = numbers(x), second = numbers(y))
  w <- t.test(y, x, paired = TRUE); dz <- mean(y - x) / sd(y - x); nu <- n - 1
  J <- exp(lgamma(nu / 2) - log(nu / 2) / 2 - lgamma((nu - 1) / 2))
  av <- (var(x) + var(y)) / 2; dav <- mean(y - x) / sqrt(av)
  se <- sqrt(dav^2 * (var(x)^2 + var(y)^2 + 2 * cov(x, y)^2) / (8 * nu * av^2) + var(y - x) / (nu * av))
  add(name, "paired-t", "t.test(second, first, paired = TRUE); Bonett (2008) lines", input,
      list(n = n, diff = mean(y - x), se = w$stderr, t = as.numeric(w$statistic), df = nu, p = w$p.value,
           lo = w$conf.int[1], hi = w$conf.int[2], r = cor(x, y), dz = dz, gz = J * dz, dav = dav,
           gav = sqrt((n - 2) / (n - 1)) * dav, `gav.lo` = dav - qnorm(.975) * se, `gav.hi` = dav + qnorm(.975) * se))
  d <- round(y - x, 9); m <- data.frame(x = 0 * d, y = d) # the rounded differences, so that equal ones tie
  exact <- as.numeric(pvalue(wilcoxsign_test(y ~ x, m, zero.method = "Pratt", distribution = "exact")))
  asymptotic <- wilcoxsign_test(y ~ x, m, zero.method = "Pratt")
  signs <- binom.test(sum(d > 0), sum(d != 0))$p.value
  expected <- list(V = sum(rank(abs(d))[d > 0]), nPairs = n, nZero = sum(d == 0), z = as.numeric(statistic(asymptotic)),
                   pAsymptotic = as.numeric(pvalue(asymptotic)),
                   sign = list(positive = sum(d > 0), negative = sum(d < 0), p = signs))
  if (sum(d != 0) <= 50) expected$pExact <- exact
  add(name, "signed-rank", "coin::wilcoxsign_test(zero.method = 'Pratt'); binom.test", input, expected)
}

overlap <- function(u1, u2, p1, p2) {
  n12 <- length(p1); a <- c(u1, p1); b <- c(u2, p2); n1 <- length(a); n2 <- length(b)
  r <- if (sd(p1) == 0 || sd(p2) == 0) 0 else cor(p1, p2)
  v1 <- var(a) / n1; v2 <- var(b) / n2
  se <- sqrt(v1 + v2 - 2 * r * n12 * sd(a) * sd(b) / (n1 * n2))
  g <- (v1 + v2)^2 / (v1^2 / (n1 - 1) + v2^2 / (n2 - 1)); m <- length(u1) + length(u2)
  df <- n12 - 1 + (g - n12 + 1) / (m + 2 * n12) * m; est <- mean(b) - mean(a)
  list(n1 = n1, n2 = n2, n12 = n12, diff = est, se = se, df = df, t = est / se, p = 2 * pt(-abs(est / se), df),
       lo = est - qt(.975, df) * se, hi = est + qt(.975, df) * se, lo90 = est - qt(.95, df) * se, hi90 = est + qt(.95, df) * se)
}
for (shape in list(c(5, 0, 0), c(6, 3, 4), c(12, 9, 1), c(30, 40, 25))) {
  p1 <- points(shape[1], 60); p2 <- round(pmin(100, p1 + rnorm(shape[1], 4, 11)) * 7) / 7
  u1 <- points(shape[2], 58); u2 <- points(shape[3], 64)
  input <- list(unpaired1 = numbers(u1), unpaired2 = numbers(u2), paired1 = numbers(p1), paired2 = numbers(p2))
  add(paste(shape, collapse = " "), "partially-overlapping-t", "base lines of Derrick et al. (2017)", input, overlap(u1, u2, p1, p2))
  total <- mean(c(p2, u2)) - mean(c(p1, u1))
  add(paste(shape, collapse = " "), "decomposition", "base means", input, list(total = total, stayers = mean(p2 - p1), sum = total))
}

for (items in list(c(8, 30), c(4, 12), c(9, 200))) {
  common <- rnorm(items[2])
  x <- sapply(seq_len(items[1]), function(i) pmin(6, pmax(1, round(3.8 + .8 * common + rnorm(items[2])))))
  x[sample(length(x), round(.08 * length(x)))] <- NA
  a <- suppressWarnings(suppressMessages(psych::alpha(as.data.frame(x), check.keys = FALSE, warnings = FALSE)))
  C <- cov(x, use = "pairwise"); k <- items[1]; raw <- k / (k - 1) * (1 - sum(diag(C)) / sum(C))
  counts <- crossprod(!is.na(x)); n_h <- floor(1 / mean(1 / counts[upper.tri(counts)]))
  ci <- psych::alpha.ci(raw, n_h, k)
  input <- list(responses = lapply(seq_len(nrow(x)), function(i) I(x[i, ])))
  add(paste(k, "items,", items[2], "persons"), "cronbach-alpha", "psych::alpha, psych::alpha.ci(alpha, n_h, k)", input,
      list(alpha = unname(a$total$raw_alpha), nForInterval = n_h, lo = unname(ci$lower.ci), hi = unname(ci$upper.ci)), 1e-7)
  full <- x[complete.cases(x), , drop = FALSE]; uniform <- 35 / 12
  v <- apply(full, 2, var); q <- min(mean(v), uniform) / uniform
  add(paste(k, "items,", items[2], "persons"), "agreement", "base lines of James et al. (1984), Burke & Dunlap (2002)",
      c(list(options = 6), input),
      list(n = nrow(full), rwgj = k * (1 - q) / (k * (1 - q) + q),
           adMean = mean(apply(full, 2, function(z) mean(abs(z - mean(z))))),
           adMedian = mean(apply(full, 2, function(z) mean(abs(z - median(z)))))))
}

for (n in c(2, 7, 200)) {
  x <- points(n, 62); w <- t.test(x)
  add(paste("n =", n), "mean-interval", "t.test", list(scores = numbers(x)),
      list(mean = mean(x), sd = sd(x), se = w$stderr, lo = w$conf.int[1], hi = w$conf.int[2]))
}
for (p in list(c(0, 10), c(3, 10), c(10, 10), c(1, 1), c(57, 200))) {
  w <- suppressWarnings(prop.test(p[1], p[2], correct = FALSE)$conf.int)
  add(paste(p, collapse = " of "), "wilson", "prop.test(correct = FALSE)$conf.int", list(x = p[1], n = p[2]),
      list(p = p[1] / p[2], lo = w[1], hi = w[2]))
}
for (i in 1:3) {
  x <- pmin(6, pmax(1, round(rnorm(c(11, 12, 40)[i], 4, 1.4)))); q <- quantile(x, c(.25, .5, .75), type = 7, names = FALSE)
  add(paste(length(x), "answers"), "item-distribution", "quantile(type = 7)", list(answers = numbers(x), omitted = 0),
      list(q1 = q[1], median = q[2], q3 = q[3], mean = mean(x), sd = sd(x)))
}
p <- c(.001, .04, .03, .2, .005, .5); add("six p", "holm", "p.adjust('holm')", list(p = numbers(p)), list(adjusted = numbers(p.adjust(p, "holm"))), 1e-12)

y <- c(4.2, -1.1, 6.3, 2.2, 9.5, 0.4, 3.3); v <- c(4.1, 6.2, 2.2, 8.5, 5.1, 3.9, 7.7)
dl <- rma(y, v, method = "DL"); kn <- rma(y, v, method = "DL", test = "knha"); t1 <- t.test(y)
add("seven municipalities", "programme-change", "t.test; metafor::rma(method = 'DL', test = 'knha')",
    list(changes = numbers(y), variances = numbers(v)),
    list(mean = mean(y), lo = t1$conf.int[1], hi = t1$conf.int[2], p = t1$p.value,
         dl = list(tau2 = dl$tau2, mean = as.numeric(dl$b), se = dl$se), knha = list(lo = kn$ci.lb, hi = kn$ci.ub, p = kn$pval)), 1e-8)
add("seven municipalities", "shrinkage", "metafor::rma(method = 'DL')", list(means = numbers(y), variances = numbers(v), index = 2),
    list(tau2 = dl$tau2, mu = as.numeric(dl$b), weight = dl$tau2 / (dl$tau2 + v[3]),
         shrunken = as.numeric(dl$tau2 / (dl$tau2 + v[3]) * y[3] + (1 - dl$tau2 / (dl$tau2 + v[3])) * dl$b)), 1e-8)

fn <- function(name, args, value, tolerance) add(paste(name, paste(args, collapse = " ")), "distribution", paste0("stats::", name), list(fn = name, args = numbers(args)), list(value = value), tolerance)
for (z in c(-8, -1.96, -.3, 0, .5, 2.5, 6)) fn("pnorm", z, pnorm(z), 1e-13)
for (q in c(1e-20, 1e-9, .0001, .02425, .025, .3, .5, .9, .975, .999999)) fn("qnorm", q, qnorm(q), 1e-12)
for (df in c(.7, 1, 2.5, 8.70956, 30, 199.3, 4000)) {
  for (t in c(-12, -2, -.1, .6, 3)) fn("pt", c(t, df), pt(t, df), 1e-12)
  for (q in c(.001, .05, .6, .8, .975)) fn("qt", c(q, df), qt(q, df), 1e-9)
}
for (d in list(c(4, 32), c(29, 203), c(1, 7), c(199, 1592))) for (q in c(.025, .5, .975)) fn("qf", c(q, d), qf(q, d[1], d[2]), 1e-8)
for (l in c(-3, 0, 1.5, 6, 20)) for (t in c(-1, .5, 4, 21)) for (df in c(4, 11.5, 150)) {
  add(paste("pt", t, df, l), "distribution", "stats::pt(ncp)", list(fn = "pt-noncentral", args = numbers(c(t, df, l))), list(value = pt(t, df, l)), 1e-9)
}
for (x in c(.01, .5, 1, 1.5, 3.3, 9.99, 50, 1234.5)) fn("lgamma", x, lgamma(x), 1e-12)
for (a in list(c(.2, .5, .5), c(.9, 4, 2.5), c(.5, 100, 90), c(.03, .4, 30))) fn("pbeta", a, pbeta(a[1], a[2], a[3]), 1e-12)
for (a in list(c(3, 10, .3), c(0, 5, .5), c(40, 100, .5), c(7, 8, .9))) fn("pbinom", a, pbinom(a[1], a[2], a[3]), 1e-12)

set.seed(1)
for (n in c(15, 60)) {
  x <- points(n, 62); b <- boot(x, function(d, i) mean(d[i]), R = 50000); ci <- boot.ci(b, type = "bca")$bca[4:5]
  add(paste("n =", n), "bca", "boot::boot.ci(type = 'bca'), 50000 replicates; both sides carry bootstrap noise",
      list(statistic = "mean", scores = numbers(x), replicates = 20000), list(lo = ci[1], hi = ci[2]), 0.006)
}

weighted <- function(y, g, w) {
  m <- tapply(y, g, mean); n <- tapply(y, g, length); s2 <- tapply(y, g, var); pooled <- sum((n - 1) * s2, na.rm = TRUE) / sum(n - 1)
  v <- ifelse(n > 1, s2 / n, pooled); df_g <- ifelse(n > 1, n - 1, sum(n - 1)); w <- w[names(m)] / sum(w[names(m)])
  est <- sum(w * m); var_m <- sum(w^2 * v); df <- var_m^2 / sum((w^2 * v)^2 / df_g)
  list(mean = est, se = sqrt(var_m), df = df, lo = est - qt(.975, df) * sqrt(var_m), hi = est + qt(.975, df) * sqrt(var_m))
}
y <- points(19, 58); g <- c(rep("a", 9), rep("b", 6), rep("c", 3), "d"); N <- c(a = 12, b = 20, c = 5, d = 2, e = 3)
add("a group of one", "weighted-mean", "base lines", list(scores = numbers(y), groups = I(g), roster = as.list(N)),
    list(equalGroups = weighted(y, g, c(a = 1, b = 1, c = 1, d = 1)), roster = c(weighted(y, g, N), list(coverage = 39 / 42))), 1e-8)

own <- points(17, 60); others <- points(11, 62); D <- mean(own) - mean(others)
a <- var(own) / 17; b <- var(others) / 11; df <- (a + b)^2 / (a^2 / 16 + b^2 / 10); q <- quantile(others, c(.25, .75), names = FALSE)
add("eleven others", "benchmark", "base lines", list(own = numbers(own), otherMeans = numbers(others)),
    list(benchmark = mean(others), diff = D, se = sqrt(a + b), df = df, lo = D - qt(.975, df) * sqrt(a + b),
         p = 2 * pt(-abs(D) / sqrt(a + b), df), band = list(lo = q[1], hi = q[2])))

ids <- list(1:14, c(1:9, 21:26), c(1:6, 21:23, 31:36)); time <- c(0, 0.9, 2.1)
waves <- lapply(ids, function(i) setNames(points(length(i), 60), i))
m <- sapply(waves, mean); cw <- (time - mean(time)) / sum((time - mean(time))^2); V <- diag(sapply(waves, var) / lengths(ids))
for (v in 1:2) for (w in (v + 1):3) {
  both <- intersect(names(waves[[v]]), names(waves[[w]]))
  r <- if (length(both) >= 5) cor(waves[[v]][both], waves[[w]][both]) else 0
  V[v, w] <- V[w, v] <- length(both) * r * sd(waves[[v]]) * sd(waves[[w]]) / (lengths(ids)[v] * lengths(ids)[w])
}
se <- sqrt(drop(t(cw) %*% V %*% cw)); df <- min(lengths(ids)) - 1; slope <- sum(cw * m)
add("three waves", "trend", "base lines",
    list(waves = lapply(1:3, function(i) list(time = time[i], respondents = I(ids[[i]]), scores = numbers(waves[[i]])))),
    list(slope = slope, `slope.se` = se, `slope.df` = df, `slope.p` = 2 * pt(-abs(slope / se), df),
         `slope.lo` = slope - qt(.975, df) * se, `slope.hi` = slope + qt(.975, df) * se))

stratified <- function(y, g, w) {
  m <- tapply(y, g, mean); n <- tapply(y, g, length); s2 <- tapply(y, g, var); w <- w[names(m)] / sum(w[names(m)])
  list(mean = sum(w * m), terms = w^2 * s2 / n, df = n - 1)
}
grouped_change <- function(y1, g1, y2, g2, w) {
  a <- stratified(y1, g1, w); b <- stratified(y2, g2, w); terms <- c(a$terms, b$terms); d <- b$mean - a$mean
  se <- sqrt(sum(terms)); df <- sum(terms)^2 / sum(terms^2 / c(a$df, b$df))
  list(diff = d, se = se, df = df, t = d / se, p = 2 * pt(-abs(d / se), df), lo = d - qt(.975, df) * se,
       hi = d + qt(.975, df) * se, lo90 = d - qt(.95, df) * se, hi90 = d + qt(.95, df) * se)
}
for (sizes in list(list(c(a = 9, b = 6, c = 5), c(a = 5, b = 8, c = 7)), list(c(a = 12, b = 5), c(a = 6, b = 14)))) {
  g1 <- rep(names(sizes[[1]]), sizes[[1]]); g2 <- rep(names(sizes[[2]]), sizes[[2]])
  y1 <- points(length(g1), 55) + 8 * (g1 == "b"); y2 <- points(length(g2), 58) + 8 * (g2 == "b")
  share1 <- sizes[[1]] / length(g1); share2 <- sizes[[2]] / length(g2)
  standardised <- grouped_change(y1, g1, y2, g2, (share1 + share2) / 2)
  means <- (tapply(y1, g1, mean) + tapply(y2, g2, mean)) / 2
  add(paste(length(sizes[[1]]), "groups"), "standardised-difference", "base lines: stratified means, Kitagawa's components",
      list(first = list(scores = numbers(y1), groups = I(g1)), second = list(scores = numbers(y2), groups = I(g2))),
      list(standardised = standardised, composition = sum(means * (share2 - share1)),
           equalGroups = grouped_change(y1, g1, y2, g2, 0 * share1 + 1), shift = sum(abs(share1 - share2)) / 2), 1e-8)
}

answers <- matrix(steps(60), 12); answers[sample(60, 14)] <- NA; answers[3, ] <- NA; answers[5, 1:4] <- NA
item_means <- colMeans(answers, na.rm = TRUE)
adjusted <- apply(answers, 1, function(row) {
  if (sum(!is.na(row)) < 3) return(NA)
  20 * (mean(row, na.rm = TRUE) - 1) + 20 * (mean(item_means) - mean(item_means[!is.na(row)]))
})
add("five items with gaps", "item-adjusted-scores", "base rowMeans and colMeans lines",
    list(scale = list(min = 1, max = 6), responses = lapply(1:12, function(i) I(answers[i, ]))),
    list(mean = mean(adjusted, na.rm = TRUE), scores = setNames(as.list(adjusted[!is.na(adjusted)]), which(!is.na(adjusted)) - 1)))

omega_items <- function(persons, loadings, gaps) {
  common <- rnorm(persons)
  x <- sapply(loadings, function(l) pmin(6, pmax(1, round(3.8 + 1.3 * (l * common + sqrt(1 - l^2) * rnorm(persons))))))
  x[sample(length(x), round(gaps * length(x)))] <- NA
  x
}
set.seed(20261122)
one_factor <- list(`eight items, forty persons` = omega_items(40, rep(.7, 8), 0), `unequal loadings, gaps` = omega_items(120, c(.85, .4, .6, .75, .3, .55), .1),
                   `three items` = omega_items(60, c(.8, .6, .5), .05), `twelve items, seven hundred` = omega_items(700, seq(.35, .85, length.out = 12), .12),
                   `one item the other way round` = { x <- omega_items(90, c(.7, .6, .8, .65, .5), .05); x[, 3] <- 7 - x[, 3]; x })
for (name in names(one_factor)) {
  x <- one_factor[[name]]; k <- ncol(x); colnames(x) <- paste0("i", seq_len(k))
  counts <- crossprod(!is.na(x)); n_h <- floor(1 / mean(1 / counts[upper.tri(counts)]))
  fit <- cfa(paste("f =~", paste(colnames(x), collapse = " + ")), sample.cov = cov(x, use = "pairwise"), sample.nobs = n_h, std.lv = TRUE)
  stopifnot(lavInspect(fit, "converged"), lavInspect(fit, "post.check"))
  est <- lavInspect(fit, "est"); theta <- diag(est$theta) * n_h / (n_h - 1); lambda <- drop(est$lambda) * sqrt(n_h / (n_h - 1))
  add(name, "mcdonald-omega", "lavaan::cfa(sample.cov = cov(use = 'pairwise'), std.lv = TRUE), variances with n - 1",
      list(responses = lapply(seq_len(nrow(x)), function(i) I(unname(x[i, ])))),
      list(omega = sum(lambda)^2 / (sum(lambda)^2 + sum(theta)), n = n_h), 1e-6)
  add(name, "mcdonald-omega", "the same: loadings up to the sign of the factor, error variances",
      list(responses = lapply(seq_len(nrow(x)), function(i) I(unname(x[i, ])))),
      list(loadings = numbers(lambda * sign(sum(lambda))), errorVariances = numbers(theta)), 1e-4)
}

set.seed(11)
x <- round(pmin(100, rexp(18, 1 / 18)), 1); y <- points(25, 40)
# boot.ci leaves the sizes of the strata out of its acceleration; Davison & Hinkley (1997), 5.3.2, do not.
u <- c(-(x - mean(x)) / length(x), (y - mean(y)) / length(y)); a <- sum(u^3) / (6 * sum(u^2)^1.5); d <- mean(y) - mean(x)
t <- replicate(200000, mean(sample(y, replace = TRUE)) - mean(sample(x, replace = TRUE)))
z0 <- qnorm(mean(t < d) + mean(t == d) / 2); z <- z0 + qnorm(c(.025, .975))
ci <- quantile(t, pnorm(z0 + z / (1 - a * z)), names = FALSE)
add("a skewed sample before", "bca", "base lines of Efron & Tibshirani (1993), 200000 replicates; both sides carry bootstrap noise",
    list(statistic = "difference", scores1 = numbers(x), scores2 = numbers(y), replicates = 100000), list(lo = ci[1], hi = ci[2]), 0.02)

versions <- sapply(c("coin", "psych", "metafor", "boot", "lavaan"), function(p) as.character(packageVersion(p)))
cat(toJSON(list(made_with = c(list(R = as.character(getRversion())), as.list(versions)), cases = cases),
           auto_unbox = TRUE, digits = NA, na = "null"))
