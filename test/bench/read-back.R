# Opens responses.sav with haven and compares it with the CSV: names, rows, every value, labels, missing values.
suppressMessages(library(haven))
folder <- commandArgs(trailingOnly = TRUE)[[1]]
data <- read_sav(file.path(folder, "responses.sav"), user_na = TRUE)
csv <- read.csv(file.path(folder, "responses-codes.csv"), check.names = FALSE, fileEncoding = "UTF-8",
  colClasses = c(id = "character", municipality = "character", wave = "character"))
stopifnot(identical(names(data), names(csv)), nrow(data) == nrow(csv))
equal <- vapply(names(csv), function(name) all(as.character(unclass(data[[name]])) == as.character(csv[[name]])), logical(1))
labelled <- vapply(data, function(column) !is.null(attr(column, "labels")), logical(1))
stopifnot(all(equal), identical(attr(data[["sector"]], "na_range"), c(-9, -6)))
cat(sprintf("haven reads %d rows and %d variables, %d with value labels, all values equal\n", nrow(data), ncol(data), sum(labelled)))
