# What benchmarks/rpact/compare.sh times of rpact: survival trials patient by patient, designs without simulation and trials of means.
library(rpact)
cat("rpact", as.character(packageVersion("rpact")), "\n")
design <- function() getDesignGroupSequential(kMax = 3, alpha = 0.025, sided = 1, typeOfDesign = "asOF", futilityBounds = c(0, 0.5), bindingFutility = FALSE)

survival <- function(trials) getSimulationSurvival(design(), directionUpper = FALSE, lambda2 = log(2) / 12, hazardRatio = 0.7,
  dropoutRate1 = 0.05, dropoutRate2 = 0.05, dropoutTime = 12, accrualTime = c(0, 18), accrualIntensity = 586 / 18,
  plannedEvents = c(118, 236, 353), maxNumberOfIterations = trials, seed = 1)
invisible(survival(200))
for (run in 1:3) {
  seconds <- system.time(survival(10000))[["user.self"]]
  cat(sprintf("survival trials: %.0f per second of processor time\n", 10000 / seconds))
}

sizeAndPowers <- function() {
  d <- design()
  size <- getSampleSizeMeans(d, alternative = 0.3)
  for (effect in c(0, 0.15, 0.36)) getPowerMeans(d, alternative = effect, maxNumberOfSubjects = size$maxNumberOfSubjects)
}
seconds <- system.time(for (i in 1:20) sizeAndPowers())[["user.self"]]
cat(sprintf("designs, size and 3 powers: %.1f per second of processor time\n", 20 / seconds))

means <- function(trials) getSimulationMeans(design(), alternative = 0.3, plannedSubjects = c(168, 336, 502), normalApproximation = FALSE,
  maxNumberOfIterations = trials, seed = 1)
invisible(means(200))
for (run in 1:3) {
  seconds <- system.time(means(50000))[["user.self"]]
  cat(sprintf("means trials, test statistics alone: %.0f per second of processor time\n", 50000 / seconds))
}
