# Designs by rpact (https://www.rpact.org), written by TrialTwin from group-sequential.csv.
# Each block defines a design; at the end stands how far rpact's figures lie from TrialTwin's.
# rpact rounds its iterations at 1e-8, two-sided spending at about 3e-5 in z.
library(rpact)
comparison <- data.frame(id = character(), figure = character(), number = integer(), trialtwin = numeric(), rpact = numeric())
compare <- function(id, figure, trialtwin, rpact) {
  if (length(trialtwin) != length(rpact)) stop(paste(id, figure, "has another length"))
  comparison <<- rbind(comparison, data.frame(id = id, figure = figure, number = seq_along(rpact), trialtwin = trialtwin, rpact = rpact))
}
design_of <- list()
plan_of <- list()

# boundary-boundaries-001
design <- getDesignGroupSequential(kMax = 2, alpha = 0.025, beta = 0.1, sided = 1, informationRates = c(0.5, 1), typeOfDesign = "OF")
design_of[["boundary-boundaries-001"]] <- design
compare("boundary-boundaries-001", "critical value", c(2.796509681524442, 1.9774309594597657), as.vector(design$criticalValues))

# boundary-boundaries-003
design <- getDesignGroupSequential(kMax = 2, alpha = 0.025, beta = 0.1, sided = 1, informationRates = c(0.5, 1), typeOfDesign = "P")
design_of[["boundary-boundaries-003"]] <- design
compare("boundary-boundaries-003", "critical value", c(2.1782720943757323, 2.1782720943757323), as.vector(design$criticalValues))

# boundary-boundaries-004
design <- getDesignGroupSequential(kMax = 2, alpha = 0.05, beta = 0.2, sided = 2, informationRates = c(0.5, 1), typeOfDesign = "P")
design_of[["boundary-boundaries-004"]] <- design
compare("boundary-boundaries-004", "critical value", c(2.1782720887274376, 2.1782720887274376), as.vector(design$criticalValues))

# boundary-boundaries-006
design <- getDesignGroupSequential(kMax = 2, alpha = 0.05, beta = 0.2, sided = 2, informationRates = c(0.5, 1), typeOfDesign = "asOF")
design_of[["boundary-boundaries-006"]] <- design
compare("boundary-boundaries-006", "critical value", c(2.9625880427275653, 1.968595640593656), as.vector(design$criticalValues))

# boundary-boundaries-007
design <- getDesignGroupSequential(kMax = 2, alpha = 0.025, beta = 0.1, sided = 1, informationRates = c(0.5, 1), typeOfDesign = "asP")
design_of[["boundary-boundaries-007"]] <- design
compare("boundary-boundaries-007", "critical value", c(2.1569992183446822, 2.200976967157629), as.vector(design$criticalValues))

# boundary-boundaries-008
design <- getDesignGroupSequential(kMax = 2, alpha = 0.05, beta = 0.2, sided = 2, informationRates = c(0.5, 1), typeOfDesign = "asP")
design_of[["boundary-boundaries-008"]] <- design
compare("boundary-boundaries-008", "critical value", c(2.1569992183446822, 2.2009769552114666), as.vector(design$criticalValues))

# boundary-boundaries-009
design <- getDesignGroupSequential(kMax = 3, alpha = 0.025, beta = 0.1, sided = 1, informationRates = c(0.3333333333, 0.6666666667, 1), typeOfDesign = "OF")
design_of[["boundary-boundaries-009"]] <- design
compare("boundary-boundaries-009", "critical value", c(3.4710914442171954, 2.4544322981405036, 2.004035579600403), as.vector(design$criticalValues))

# boundary-boundaries-012
design <- getDesignGroupSequential(kMax = 3, alpha = 0.05, beta = 0.2, sided = 2, informationRates = c(0.3333333333, 0.6666666667, 1), typeOfDesign = "P")
design_of[["boundary-boundaries-012"]] <- design
compare("boundary-boundaries-012", "critical value", c(2.289478061029409, 2.289478061029409, 2.289478061029409), as.vector(design$criticalValues))

# boundary-boundaries-014
design <- getDesignGroupSequential(kMax = 3, alpha = 0.05, beta = 0.2, sided = 2, informationRates = c(0.3333333333, 0.6666666667, 1), typeOfDesign = "asOF")
design_of[["boundary-boundaries-014"]] <- design
compare("boundary-boundaries-014", "critical value", c(3.7103028734645016, 2.5114274811936417, 1.9930474776173204), as.vector(design$criticalValues))

# boundary-boundaries-016
design <- getDesignGroupSequential(kMax = 3, alpha = 0.05, beta = 0.2, sided = 2, informationRates = c(0.3333333333, 0.6666666667, 1), typeOfDesign = "asP")
design_of[["boundary-boundaries-016"]] <- design
compare("boundary-boundaries-016", "critical value", c(2.2794282389476668, 2.294911132339093, 2.295938358727861), as.vector(design$criticalValues))

# boundary-boundaries-017
design <- getDesignGroupSequential(kMax = 4, alpha = 0.025, beta = 0.1, sided = 1, informationRates = c(0.25, 0.5, 0.75, 1), typeOfDesign = "OF")
design_of[["boundary-boundaries-017"]] <- design
compare("boundary-boundaries-017", "critical value", c(4.048591000095314, 2.8627861504182226, 2.3374551037437254, 2.024295500047657), as.vector(design$criticalValues))

# boundary-boundaries-019
design <- getDesignGroupSequential(kMax = 4, alpha = 0.025, beta = 0.1, sided = 1, informationRates = c(0.25, 0.5, 0.75, 1), typeOfDesign = "P")
design_of[["boundary-boundaries-019"]] <- design
compare("boundary-boundaries-019", "critical value", c(2.361299658959296, 2.361299658959296, 2.361299658959296, 2.361299658959296), as.vector(design$criticalValues))

# boundary-boundaries-022
design <- getDesignGroupSequential(kMax = 4, alpha = 0.05, beta = 0.2, sided = 2, informationRates = c(0.25, 0.5, 0.75, 1), typeOfDesign = "asOF")
design_of[["boundary-boundaries-022"]] <- design
compare("boundary-boundaries-022", "critical value", c(4.33263364605161, 2.9631315976799035, 2.359044285300949, 2.0140901439308667), as.vector(design$criticalValues))

# boundary-boundaries-024
design <- getDesignGroupSequential(kMax = 4, alpha = 0.05, beta = 0.2, sided = 2, informationRates = c(0.25, 0.5, 0.75, 1), typeOfDesign = "asP")
design_of[["boundary-boundaries-024"]] <- design
compare("boundary-boundaries-024", "critical value", c(2.368327703523905, 2.367524294663688, 2.358167734990619, 2.3500295372911353), as.vector(design$criticalValues))

# boundary-boundaries-025
design <- getDesignGroupSequential(kMax = 5, alpha = 0.025, beta = 0.1, sided = 1, informationRates = c(0.2, 0.4, 0.6, 0.8, 1), typeOfDesign = "OF")
design_of[["boundary-boundaries-025"]] <- design
compare("boundary-boundaries-025", "critical value", c(4.561742298761136, 3.225638913479508, 2.6337231441634437, 2.280871149380568, 2.0400731751732106), as.vector(design$criticalValues))

# boundary-boundaries-026
design <- getDesignGroupSequential(kMax = 5, alpha = 0.05, beta = 0.2, sided = 2, informationRates = c(0.2, 0.4, 0.6, 0.8, 1), typeOfDesign = "OF")
design_of[["boundary-boundaries-026"]] <- design
compare("boundary-boundaries-026", "critical value", c(4.561742297922202, 3.2256389128862923, 2.633723143679085, 2.280871148961101, 2.040073174798028), as.vector(design$criticalValues))

# boundary-boundaries-027
design <- getDesignGroupSequential(kMax = 5, alpha = 0.025, beta = 0.1, sided = 1, informationRates = c(0.2, 0.4, 0.6, 0.8, 1), typeOfDesign = "P")
design_of[["boundary-boundaries-027"]] <- design
compare("boundary-boundaries-027", "critical value", c(2.413180270984562, 2.413180270984562, 2.413180270984562, 2.413180270984562, 2.413180270984562), as.vector(design$criticalValues))

# boundary-boundaries-033
design <- getDesignGroupSequential(kMax = 2, alpha = 0.025, beta = 0.1, sided = 1, informationRates = c(0.5, 1), typeOfDesign = "asHSD", gammaA = -8)
design_of[["boundary-boundaries-033"]] <- design
compare("boundary-boundaries-033", "critical value", c(3.3202680662703914, 1.9616329827211034), as.vector(design$criticalValues))

# boundary-boundaries-035
design <- getDesignGroupSequential(kMax = 2, alpha = 0.025, beta = 0.1, sided = 1, informationRates = c(0.5, 1), typeOfDesign = "asHSD", gammaA = -1)
design_of[["boundary-boundaries-035"]] <- design
compare("boundary-boundaries-035", "critical value", c(2.347950428397818, 2.0660907111241227), as.vector(design$criticalValues))

# boundary-boundaries-036
design <- getDesignGroupSequential(kMax = 2, alpha = 0.025, beta = 0.1, sided = 1, informationRates = c(0.5, 1), typeOfDesign = "asHSD", gammaA = 1)
design_of[["boundary-boundaries-036"]] <- design
compare("boundary-boundaries-036", "critical value", c(2.1554969561640234, 2.202696591582458), as.vector(design$criticalValues))

# boundary-boundaries-037
design <- getDesignGroupSequential(kMax = 2, alpha = 0.025, beta = 0.1, sided = 1, informationRates = c(0.5, 1), typeOfDesign = "asHSD", gammaA = 3)
design_of[["boundary-boundaries-037"]] <- design
compare("boundary-boundaries-037", "critical value", c(2.04475798520367, 2.4037460359144887), as.vector(design$criticalValues))

# boundary-boundaries-038
design <- getDesignGroupSequential(kMax = 3, alpha = 0.025, beta = 0.1, sided = 1, informationRates = c(0.3333333333, 0.6666666667, 1), typeOfDesign = "asHSD", gammaA = -8)
design_of[["boundary-boundaries-038"]] <- design
compare("boundary-boundaries-038", "critical value", c(3.6894948840154713, 2.9358141090759204, 1.9645435936634321), as.vector(design$criticalValues))

# boundary-boundaries-041
design <- getDesignGroupSequential(kMax = 3, alpha = 0.025, beta = 0.1, sided = 1, informationRates = c(0.3333333333, 0.6666666667, 1), typeOfDesign = "asHSD", gammaA = 1)
design_of[["boundary-boundaries-041"]] <- design
compare("boundary-boundaries-041", "critical value", c(2.283141355920553, 2.2844412524153066, 2.301255363174776), as.vector(design$criticalValues))

# boundary-boundaries-043
design <- getDesignGroupSequential(kMax = 5, alpha = 0.025, beta = 0.1, sided = 1, informationRates = c(0.2, 0.4, 0.6, 0.8, 1), typeOfDesign = "asHSD", gammaA = -8)
design_of[["boundary-boundaries-043"]] <- design
compare("boundary-boundaries-043", "critical value", c(3.9890909734694526, 3.5812381979753485, 3.120775136243301, 2.595625737298221, 1.9713540343949592), as.vector(design$criticalValues))

# boundary-boundaries-044
design <- getDesignGroupSequential(kMax = 5, alpha = 0.025, beta = 0.1, sided = 1, informationRates = c(0.2, 0.4, 0.6, 0.8, 1), typeOfDesign = "asHSD", gammaA = -4)
design_of[["boundary-boundaries-044"]] <- design
compare("boundary-boundaries-044", "critical value", c(3.252668488440682, 2.9860459458664157, 2.691657447415688, 2.373666985782104, 2.025321409401659), as.vector(design$criticalValues))

# boundary-boundaries-045
design <- getDesignGroupSequential(kMax = 5, alpha = 0.025, beta = 0.1, sided = 1, informationRates = c(0.2, 0.4, 0.6, 0.8, 1), typeOfDesign = "asHSD", gammaA = -1)
design_of[["boundary-boundaries-045"]] <- design
compare("boundary-boundaries-045", "critical value", c(2.7243631484486786, 2.5897693573095895, 2.4504328170935272, 2.314361408319474, 2.1807844561631646), as.vector(design$criticalValues))

# boundary-boundaries-046
design <- getDesignGroupSequential(kMax = 5, alpha = 0.025, beta = 0.1, sided = 1, informationRates = c(0.2, 0.4, 0.6, 0.8, 1), typeOfDesign = "asHSD", gammaA = 1)
design_of[["boundary-boundaries-046"]] <- design
compare("boundary-boundaries-046", "critical value", c(2.4486772497377456, 2.418984705646545, 2.398381690189945, 2.3912340529881058, 2.394773344213013), as.vector(design$criticalValues))

# boundary-boundaries-048
design <- getDesignGroupSequential(kMax = 3, alpha = 0.025, beta = 0.2, sided = 1, informationRates = c(0.3333333333, 0.6666666667, 1), typeOfDesign = "asKD", gammaA = 1)
design_of[["boundary-boundaries-048"]] <- design
compare("boundary-boundaries-048", "critical value", c(2.3939797998551877, 2.293768288864253, 2.1999388248558396), as.vector(design$criticalValues))

# boundary-boundaries-049
design <- getDesignGroupSequential(kMax = 3, alpha = 0.025, beta = 0.2, sided = 1, informationRates = c(0.3333333333, 0.6666666667, 1), typeOfDesign = "asKD", gammaA = 2)
design_of[["boundary-boundaries-049"]] <- design
compare("boundary-boundaries-049", "critical value", c(2.772921294673747, 2.3472722156159773, 2.0619137697265764), as.vector(design$criticalValues))

# boundary-boundaries-050
design <- getDesignGroupSequential(kMax = 3, alpha = 0.025, beta = 0.2, sided = 1, informationRates = c(0.3333333333, 0.6666666667, 1), typeOfDesign = "asKD", gammaA = 3)
design_of[["boundary-boundaries-050"]] <- design
compare("boundary-boundaries-050", "critical value", c(3.1130172634972153, 2.461934018878212, 2.008705287547135), as.vector(design$criticalValues))

# boundary-boundaries-051
design <- getDesignGroupSequential(kMax = 4, alpha = 0.025, beta = 0.2, sided = 1, informationRates = c(0.25, 0.5, 0.75, 1), typeOfDesign = "asKD", gammaA = 1)
design_of[["boundary-boundaries-051"]] <- design
compare("boundary-boundaries-051", "critical value", c(2.497705474412373, 2.4071634683482372, 2.3208447969324366, 2.244818080171433), as.vector(design$criticalValues))

# boundary-boundaries-052
design <- getDesignGroupSequential(kMax = 4, alpha = 0.025, beta = 0.2, sided = 1, informationRates = c(0.25, 0.5, 0.75, 1), typeOfDesign = "asKD", gammaA = 2)
design_of[["boundary-boundaries-052"]] <- design
compare("boundary-boundaries-052", "critical value", c(2.9551668474978383, 2.5593501561231817, 2.3008553118105404, 2.091966857453601), as.vector(design$criticalValues))

# boundary-boundaries-054
design <- getDesignGroupSequential(kMax = 2, alpha = 0.025, beta = 0.2, sided = 1, informationRates = c(0.5, 1), typeOfDesign = "HP", constantBoundsHP = 3)
design_of[["boundary-boundaries-054"]] <- design
compare("boundary-boundaries-054", "critical value", c(3, 1.9672942353644236), as.vector(design$criticalValues))

# boundary-boundaries-056
design <- getDesignGroupSequential(kMax = 4, alpha = 0.025, beta = 0.2, sided = 1, informationRates = c(0.25, 0.5, 0.75, 1), typeOfDesign = "HP", constantBoundsHP = 3)
design_of[["boundary-boundaries-056"]] <- design
compare("boundary-boundaries-056", "critical value", c(3, 3, 3, 1.9827513758882256), as.vector(design$criticalValues))

# boundary-boundaries-063
design <- getDesignGroupSequential(kMax = 5, alpha = 0.025, beta = 0.1, sided = 1, informationRates = c(0.2, 0.4, 0.6, 0.8, 1), typeOfDesign = "WT", deltaWT = 0.4)
design_of[["boundary-boundaries-063"]] <- design
compare("boundary-boundaries-063", "critical value", c(2.6624462127761137, 2.4841501547123404, 2.385441208207757, 2.317794050277878, 2.266646752500573), as.vector(design$criticalValues))

# boundary-boundaries-065
design <- getDesignGroupSequential(kMax = 3, alpha = 0.05, beta = 0.1, sided = 2, informationRates = c(0.3333333333, 0.6666666667, 1), typeOfDesign = "PT", deltaPT1 = 0, deltaPT0 = 0, bindingFutility = TRUE)
design_of[["boundary-boundaries-065"]] <- design
compare("boundary-boundaries-065", "critical value", c(3.414221098618142, 2.414218891122006, 1.971201470261524), as.vector(design$criticalValues))

# boundary-boundaries-068
design <- getDesignGroupSequential(kMax = 3, alpha = 0.05, beta = 0.2, sided = 1, informationRates = c(0.5, 0.75, 1), typeOfDesign = "asHSD", gammaA = -8)
design_of[["boundary-boundaries-068"]] <- design
compare("boundary-boundaries-068", "critical value", c(3.121614811740018, 2.4858342339518638, 1.650825704196197), as.vector(design$criticalValues))

# boundary-boundaries-072
design <- getDesignGroupSequential(kMax = 5, alpha = 0.025, beta = 0.15, sided = 1, informationRates = c(0.2, 0.4, 0.6, 0.8, 1), typeOfDesign = "HP", constantBoundsHP = 3, bindingFutility = TRUE, futilityBounds = c(0.2, 0.267, 0.333, 0.4))
design_of[["boundary-boundaries-072"]] <- design
compare("boundary-boundaries-072", "critical value", c(3, 3, 3, 3, 1.8820708749907986), as.vector(design$criticalValues))

# boundary-boundaries-074
design <- getDesignGroupSequential(kMax = 2, alpha = 0.005, beta = 0.1, sided = 1, informationRates = c(0.6, 1), typeOfDesign = "P")
design_of[["boundary-boundaries-074"]] <- design
compare("boundary-boundaries-074", "critical value", c(2.758495539618552, 2.758495539618552), as.vector(design$criticalValues))

# boundary-boundaries-075
design <- getDesignGroupSequential(kMax = 3, alpha = 0.005, beta = 0.1, sided = 1, informationRates = c(0.5, 0.75, 1), typeOfDesign = "asHSD", gammaA = 2)
design_of[["boundary-boundaries-075"]] <- design
compare("boundary-boundaries-075", "critical value", c(2.682354900076782, 2.9515885007532368, 3.0629352801212333), as.vector(design$criticalValues))

# boundary-boundaries-076
design <- getDesignGroupSequential(kMax = 4, alpha = 0.05, beta = 0.2, sided = 1, informationRates = c(0.4, 0.6, 0.8, 1), typeOfDesign = "OF")
design_of[["boundary-boundaries-076"]] <- design
compare("boundary-boundaries-076", "critical value", c(2.7682244648693333, 2.260245810806295, 1.9574302909556076, 1.750778876717572), as.vector(design$criticalValues))

# boundary-boundaries-078
design <- getDesignGroupSequential(kMax = 3, alpha = 0.005, beta = 0.15, sided = 1, informationRates = c(0.3, 0.7, 1), typeOfDesign = "OF")
design_of[["boundary-boundaries-078"]] <- design
compare("boundary-boundaries-078", "critical value", c(4.745999377727635, 3.106985913807172, 2.599490917086907), as.vector(design$criticalValues))

# boundary-boundaries-079
design <- getDesignGroupSequential(kMax = 5, alpha = 0.01, beta = 0.15, sided = 1, informationRates = c(0.2, 0.4, 0.6, 0.8, 1), typeOfDesign = "asP", bindingFutility = FALSE, typeBetaSpending = "bsOF")
design_of[["boundary-boundaries-079"]] <- design
compare("boundary-boundaries-079", "critical value", c(2.752850290569971, 2.7605371106861814, 2.7560871023958806, 2.7512728316621327, 2.7473285990291734), as.vector(design$criticalValues))

# boundary-boundaries-080
design <- getDesignGroupSequential(kMax = 5, alpha = 0.01, beta = 0.1, sided = 1, informationRates = c(0.15, 0.35, 0.6, 0.85, 1), typeOfDesign = "asOF", bindingFutility = TRUE, futilityBounds = c(-0.5, -0.133, 0.233, 0.6))
design_of[["boundary-boundaries-080"]] <- design
compare("boundary-boundaries-080", "critical value", c(6.5479925498885825, 4.199573626542373, 3.1268535015024885, 2.5686209045556225, 2.365368061032343), as.vector(design$criticalValues))

# boundary-boundaries-082
design <- getDesignGroupSequential(kMax = 5, alpha = 0.005, beta = 0.05, sided = 1, informationRates = c(0.2, 0.4, 0.6, 0.8, 1), typeOfDesign = "asOF")
design_of[["boundary-boundaries-082"]] <- design
compare("boundary-boundaries-082", "critical value", c(6.168000917694325, 4.2867169434731185, 3.443574798727866, 2.94698045685402, 2.6153107955772725), as.vector(design$criticalValues))

# boundary-boundaries-083
design <- getDesignGroupSequential(kMax = 2, alpha = 0.005, beta = 0.2, sided = 1, informationRates = c(0.75, 1), typeOfDesign = "asHSD", gammaA = -8, bindingFutility = FALSE, futilityBounds = c(-0.5))
design_of[["boundary-boundaries-083"]] <- design
compare("boundary-boundaries-083", "critical value", c(3.205036992348408, 2.586236040621673), as.vector(design$criticalValues))

# boundary-boundaries-085
design <- getDesignGroupSequential(kMax = 5, alpha = 0.01, beta = 0.1, sided = 1, informationRates = c(0.2, 0.4, 0.6, 0.8, 1), typeOfDesign = "WT", deltaWT = 0.25)
design_of[["boundary-boundaries-085"]] <- design
compare("boundary-boundaries-085", "critical value", c(3.6904107742823977, 3.1032531909077528, 2.80410580101289, 2.6095144838589808, 2.4679264266818843), as.vector(design$criticalValues))

# boundary-boundaries-087
design <- getDesignGroupSequential(kMax = 3, alpha = 0.1, beta = 0.15, sided = 2, informationRates = c(0.3333333333, 0.6666666667, 1), typeOfDesign = "asOF")
design_of[["boundary-boundaries-087"]] <- design
compare("boundary-boundaries-087", "critical value", c(3.2001019718054646, 2.1408152404772105, 1.6948119344934238), as.vector(design$criticalValues))

# boundary-boundaries-088
design <- getDesignGroupSequential(kMax = 2, alpha = 0.01, beta = 0.05, sided = 1, informationRates = c(0.5, 1), typeOfDesign = "asUser", userAlphaSpending = c(0.0025, 0.01), bindingFutility = TRUE, typeBetaSpending = "bsKD", gammaB = 2)
design_of[["boundary-boundaries-088"]] <- design
compare("boundary-boundaries-088", "critical value", c(2.807033768343804, 2.37137333284097), as.vector(design$criticalValues))

# boundary-boundaries-092
design <- getDesignGroupSequential(kMax = 4, alpha = 0.05, beta = 0.1, sided = 1, informationRates = c(0.25, 0.5, 0.75, 1), typeOfDesign = "asP", bindingFutility = FALSE, typeBetaSpending = "bsHSD", gammaB = -6)
design_of[["boundary-boundaries-092"]] <- design
compare("boundary-boundaries-092", "critical value", c(2.099902691555731, 2.0767118167856187, 2.0531628006637117, 2.0347686455403), as.vector(design$criticalValues))

# boundary-boundaries-093
design <- getDesignGroupSequential(kMax = 3, alpha = 0.01, beta = 0.1, sided = 1, informationRates = c(0.3333333333, 0.6666666667, 1), typeOfDesign = "OF")
design_of[["boundary-boundaries-093"]] <- design
compare("boundary-boundaries-093", "critical value", c(4.076546290642057, 2.8825535257176735, 2.353595098148482), as.vector(design$criticalValues))

# boundary-boundaries-094
design <- getDesignGroupSequential(kMax = 4, alpha = 0.01, beta = 0.2, sided = 2, informationRates = c(0.4, 0.6, 0.8, 1), typeOfDesign = "asOF")
design_of[["boundary-boundaries-094"]] <- design
compare("boundary-boundaries-094", "critical value", c(4.286713563160189, 3.4435747673166226, 2.946980453637536, 2.615310794756772), as.vector(design$criticalValues))

# boundary-boundaries-095
design <- getDesignGroupSequential(kMax = 3, alpha = 0.01, beta = 0.15, sided = 1, informationRates = c(0.3, 0.7, 1), typeOfDesign = "asOF", bindingFutility = FALSE, typeBetaSpending = "bsHSD", gammaB = -2)
design_of[["boundary-boundaries-095"]] <- design
compare("boundary-boundaries-095", "critical value", c(4.559302867608659, 2.866061062846141, 2.3516326191919346), as.vector(design$criticalValues))

# boundary-boundaries-096
design <- getDesignGroupSequential(kMax = 4, alpha = 0.01, beta = 0.2, sided = 2, informationRates = c(0.25, 0.5, 0.75, 1), typeOfDesign = "WT", deltaWT = 0.25)
design_of[["boundary-boundaries-096"]] <- design
compare("boundary-boundaries-096", "critical value", c(3.7873162567791665, 3.184740663757718, 2.877738044749221, 2.6780370076666005), as.vector(design$criticalValues))

# boundary-boundaries-098
design <- getDesignGroupSequential(kMax = 4, alpha = 0.005, beta = 0.1, sided = 1, informationRates = c(0.25, 0.5, 0.75, 1), typeOfDesign = "P", bindingFutility = TRUE, futilityBounds = c(-0.5, 0.05, 0.6))
design_of[["boundary-boundaries-098"]] <- design
compare("boundary-boundaries-098", "critical value", c(2.9375739001188426, 2.9375739001188426, 2.9375739001188426, 2.9375739001188426), as.vector(design$criticalValues))

# boundary-boundaries-102
design <- getDesignGroupSequential(kMax = 2, alpha = 0.05, beta = 0.15, sided = 2, informationRates = c(0.6, 1), typeOfDesign = "asHSD", gammaA = -8)
design_of[["boundary-boundaries-102"]] <- design
compare("boundary-boundaries-102", "critical value", c(3.086979504286546, 1.9628434460248596), as.vector(design$criticalValues))

# boundary-boundaries-104
design <- getDesignGroupSequential(kMax = 3, alpha = 0.01, beta = 0.05, sided = 2, informationRates = c(0.3333333333, 0.6666666667, 1), typeOfDesign = "asOF")
design_of[["boundary-boundaries-104"]] <- design
compare("boundary-boundaries-104", "critical value", c(4.722905221361153, 3.2457010353349482, 2.5893244713966963), as.vector(design$criticalValues))

# boundary-boundaries-105
design <- getDesignGroupSequential(kMax = 3, alpha = 0.05, beta = 0.15, sided = 1, informationRates = c(0.3, 0.7, 1), typeOfDesign = "P")
design_of[["boundary-boundaries-105"]] <- design
compare("boundary-boundaries-105", "critical value", c(1.9968326444263176, 1.9968326444263176, 1.9968326444263176), as.vector(design$criticalValues))

# boundary-boundaries-107
design <- getDesignGroupSequential(kMax = 2, alpha = 0.05, beta = 0.05, sided = 1, informationRates = c(0.6, 1), typeOfDesign = "asKD", gammaA = 1, bindingFutility = FALSE, typeBetaSpending = "bsHSD", gammaB = -2)
design_of[["boundary-boundaries-107"]] <- design
compare("boundary-boundaries-107", "critical value", c(1.8807936081512509, 1.8312883656684003), as.vector(design$criticalValues))

# boundary-boundaries-108
design <- getDesignGroupSequential(kMax = 5, alpha = 0.025, beta = 0.2, sided = 1, informationRates = c(0.15, 0.35, 0.6, 0.85, 1), typeOfDesign = "asKD", gammaA = 3)
design_of[["boundary-boundaries-108"]] <- design
compare("boundary-boundaries-108", "critical value", c(3.7617183682448023, 3.087176520562448, 2.5879357808959456, 2.221689762725935, 2.059009185491031), as.vector(design$criticalValues))

# boundary-boundaries-109
design <- getDesignGroupSequential(kMax = 2, alpha = 0.05, beta = 0.1, sided = 1, informationRates = c(0.75, 1), typeOfDesign = "asHSD", gammaA = 2)
design_of[["boundary-boundaries-109"]] <- design
compare("boundary-boundaries-109", "critical value", c(1.6962086780593377, 2.0462442333765134), as.vector(design$criticalValues))

# boundary-boundaries-110
design <- getDesignGroupSequential(kMax = 2, alpha = 0.025, beta = 0.15, sided = 1, informationRates = c(0.75, 1), typeOfDesign = "asHSD", gammaA = -2, bindingFutility = TRUE, typeBetaSpending = "bsHSD", gammaB = -2)
design_of[["boundary-boundaries-110"]] <- design
compare("boundary-boundaries-110", "critical value", c(2.207956748945163, 2.0217975977648788), as.vector(design$criticalValues))

# boundary-boundaries-111
design <- getDesignGroupSequential(kMax = 3, alpha = 0.005, beta = 0.2, sided = 1, informationRates = c(0.3333333333, 0.6666666667, 1), typeOfDesign = "HP", constantBoundsHP = 3)
design_of[["boundary-boundaries-111"]] <- design
compare("boundary-boundaries-111", "critical value", c(3, 3, 2.7200862973701567), as.vector(design$criticalValues))

# boundary-boundaries-112
design <- getDesignGroupSequential(kMax = 2, alpha = 0.01, beta = 0.1, sided = 1, informationRates = c(0.75, 1), typeOfDesign = "asKD", gammaA = 1)
design_of[["boundary-boundaries-112"]] <- design
compare("boundary-boundaries-112", "critical value", c(2.4323790585844467, 2.554082162607574), as.vector(design$criticalValues))

# boundary-boundaries-113
design <- getDesignGroupSequential(kMax = 3, alpha = 0.025, beta = 0.1, sided = 1, informationRates = c(0.5, 0.75, 1), typeOfDesign = "asOF", bindingFutility = TRUE, typeBetaSpending = "bsOF")
design_of[["boundary-boundaries-113"]] <- design
compare("boundary-boundaries-113", "critical value", c(2.9625880427275653, 2.358666975818083, 1.9626846114414291), as.vector(design$criticalValues))

# boundary-boundaries-114
design <- getDesignGroupSequential(kMax = 3, alpha = 0.025, beta = 0.1, sided = 1, informationRates = c(0.5, 0.75, 1), typeOfDesign = "asOF", bindingFutility = FALSE, typeBetaSpending = "bsOF")
design_of[["boundary-boundaries-114"]] <- design
compare("boundary-boundaries-114", "critical value", c(2.9625880427275653, 2.3590177072405263, 2.014083668240512), as.vector(design$criticalValues))

# boundary-boundaries-115
design <- getDesignGroupSequential(kMax = 3, alpha = 0.025, beta = 0.1, sided = 1, informationRates = c(0.5, 0.75, 1), typeOfDesign = "asOF", bindingFutility = TRUE, typeBetaSpending = "bsP")
design_of[["boundary-boundaries-115"]] <- design
compare("boundary-boundaries-115", "critical value", c(2.9625880427275653, 2.3514133043390686, 1.8705053462095786), as.vector(design$criticalValues))

# boundary-boundaries-118
design <- getDesignGroupSequential(kMax = 3, alpha = 0.025, beta = 0.1, sided = 1, informationRates = c(0.5, 0.75, 1), typeOfDesign = "asOF", bindingFutility = FALSE, typeBetaSpending = "bsHSD", gammaB = -2)
design_of[["boundary-boundaries-118"]] <- design
compare("boundary-boundaries-118", "critical value", c(2.9625880427275653, 2.3590177072405263, 2.014083668240512), as.vector(design$criticalValues))

# means-samplesize-121
design <- getDesignGroupSequential(kMax = 4, alpha = 0.01, beta = 0.1, sided = 1, informationRates = c(0.25, 0.5, 0.75, 1), typeOfDesign = "P")
design_of[["means-samplesize-121"]] <- design
compare("means-samplesize-121", "critical value", c(2.704297924893187, 2.704297924893187, 2.704297924893187, 2.704297924893187), as.vector(design$criticalValues))
{
plan <- getSampleSizeMeans(design, groups = 2, thetaH0 = -0.2, alternative = 0, stDev = 1, normalApproximation = FALSE, allocationRatioPlanned = 2)
plan_of[["means-samplesize-121"]] <- plan
compare("means-samplesize-121", "patients", 1707.1432926862412, as.vector(plan$maxNumberOfSubjects))
}

# means-samplesize-122
design <- getDesignGroupSequential(kMax = 3, alpha = 0.005, beta = 0.05, sided = 1, informationRates = c(0.3333333333, 0.6666666667, 1), typeOfDesign = "asOF", bindingFutility = TRUE, futilityBounds = c(0, 0.4))
design_of[["means-samplesize-122"]] <- design
compare("means-samplesize-122", "critical value", c(4.722905221361153, 3.245617580559809, 2.5812971418162625), as.vector(design$criticalValues))
{
plan <- getSampleSizeMeans(design, groups = 2, thetaH0 = -0.2, alternative = 0.05, stDev = 0.8, normalApproximation = FALSE, allocationRatioPlanned = 1)
plan_of[["means-samplesize-122"]] <- plan
compare("means-samplesize-122", "patients", 746.413510131998, as.vector(plan$maxNumberOfSubjects))
}

# means-samplesize-124
design <- getDesignGroupSequential(kMax = 2, alpha = 0.005, beta = 0.15, sided = 1, informationRates = c(0.5, 1), typeOfDesign = "asUser", userAlphaSpending = c(0.002031, 0.005), bindingFutility = TRUE, futilityBounds = c(-0.5))
design_of[["means-samplesize-124"]] <- design
compare("means-samplesize-124", "critical value", c(2.873306363387897, 2.696139507009632), as.vector(design$criticalValues))
{
plan <- getSampleSizeMeans(design, groups = 1, thetaH0 = 0, alternative = 0.5, stDev = 0.8, normalApproximation = FALSE)
plan_of[["means-samplesize-124"]] <- plan
compare("means-samplesize-124", "patients", 38.716286739422245, as.vector(plan$maxNumberOfSubjects))
}

# means-samplesize-125
design <- getDesignGroupSequential(kMax = 4, alpha = 0.05, beta = 0.05, sided = 2, informationRates = c(0.25, 0.5, 0.75, 1), typeOfDesign = "P")
design_of[["means-samplesize-125"]] <- design
compare("means-samplesize-125", "critical value", c(2.3612978910602527, 2.3612978910602527, 2.3612978910602527, 2.3612978910602527), as.vector(design$criticalValues))
{
plan <- getSampleSizeMeans(design, groups = 2, thetaH0 = 0, alternative = 0.3, stDev = 1, normalApproximation = FALSE, allocationRatioPlanned = 2)
plan_of[["means-samplesize-125"]] <- plan
compare("means-samplesize-125", "patients", 762.2322814585517, as.vector(plan$maxNumberOfSubjects))
}

# means-samplesize-128
design <- getDesignGroupSequential(kMax = 5, alpha = 0.025, beta = 0.1, sided = 1, informationRates = c(0.2, 0.4, 0.6, 0.8, 1), typeOfDesign = "asOF")
design_of[["means-samplesize-128"]] <- design
compare("means-samplesize-128", "critical value", c(4.876884948790761, 3.3570119215757197, 2.6802800645449416, 2.2898167677123653, 2.031032043491165), as.vector(design$criticalValues))
{
plan <- getSampleSizeMeans(design, groups = 2, thetaH0 = 0, alternative = 0.75, stDev = 2.2, normalApproximation = FALSE, allocationRatioPlanned = 2)
plan_of[["means-samplesize-128"]] <- plan
compare("means-samplesize-128", "patients", 418.21162447595964, as.vector(plan$maxNumberOfSubjects))
}

# means-samplesize-130
design <- getDesignGroupSequential(kMax = 4, alpha = 0.005, beta = 0.2, sided = 1, informationRates = c(0.25, 0.5, 0.75, 1), typeOfDesign = "asHSD", gammaA = 2, bindingFutility = TRUE, futilityBounds = c(-0.5, 0.05, 0.6))
design_of[["means-samplesize-130"]] <- design
compare("means-samplesize-130", "critical value", c(2.8372397803776357, 2.91762741826722, 2.997433825097492, 3.0829541331469597), as.vector(design$criticalValues))
{
plan <- getSampleSizeMeans(design, groups = 1, thetaH0 = 0, alternative = 0.3, stDev = 0.8, normalApproximation = TRUE)
plan_of[["means-samplesize-130"]] <- plan
compare("means-samplesize-130", "patients", 103.44026451525019, as.vector(plan$maxNumberOfSubjects))
}

# means-power-133
design <- getDesignGroupSequential(kMax = 2, alpha = 0.1, beta = 0.1, sided = 2, informationRates = c(0.6, 1), typeOfDesign = "asP")
design_of[["means-power-133"]] <- design
compare("means-power-133", "critical value", c(1.8064293104362201, 1.9123320425706383), as.vector(design$criticalValues))
{
plan <- getPowerMeans(design, groups = 2, thetaH0 = 0, alternative = 0.2, stDev = 2.2, normalApproximation = FALSE, allocationRatioPlanned = 1, maxNumberOfSubjects = 300)
plan_of[["means-power-133"]] <- plan
compare("means-power-133", "power", 0.18676440234649005, as.vector(plan$overallReject))
}

# means-samplesize-134
design <- getDesignGroupSequential(kMax = 3, alpha = 0.05, beta = 0.1, sided = 1, informationRates = c(0.3333333333, 0.6666666667, 1), typeOfDesign = "asHSD", gammaA = 1, bindingFutility = FALSE, futilityBounds = c(0, 0.6))
design_of[["means-samplesize-134"]] <- design
compare("means-samplesize-134", "critical value", c(2.006114001190922, 1.9826744331125952, 1.9856138024159256), as.vector(design$criticalValues))
{
plan <- getSampleSizeMeans(design, groups = 2, thetaH0 = 0.1, alternative = 0.6, stDev = 1.5, normalApproximation = FALSE, allocationRatioPlanned = 0.5)
plan_of[["means-samplesize-134"]] <- plan
compare("means-samplesize-134", "patients", 431.01975208858556, as.vector(plan$maxNumberOfSubjects))
}

# means-samplesize-141
design <- getDesignGroupSequential(kMax = 2, alpha = 0.05, beta = 0.15, sided = 2, informationRates = c(0.75, 1), typeOfDesign = "asOF")
design_of[["means-samplesize-141"]] <- design
compare("means-samplesize-141", "critical value", c(2.3397113292326974, 2.011776871580834), as.vector(design$criticalValues))
{
plan <- getSampleSizeMeans(design, groups = 2, thetaH0 = 0, alternative = 0.25, stDev = 1, normalApproximation = TRUE, allocationRatioPlanned = 1)
plan_of[["means-samplesize-141"]] <- plan
compare("means-samplesize-141", "patients", 584.7534412639345, as.vector(plan$maxNumberOfSubjects))
}

# means-samplesize-142
design <- getDesignGroupSequential(kMax = 3, alpha = 0.05, beta = 0.15, sided = 1, informationRates = c(0.5, 0.75, 1), typeOfDesign = "P")
design_of[["means-samplesize-142"]] <- design
compare("means-samplesize-142", "critical value", c(1.9471816113210283, 1.9471816113210283, 1.9471816113210283), as.vector(design$criticalValues))
{
plan <- getSampleSizeMeans(design, groups = 1, thetaH0 = 0, alternative = 0.4, stDev = 1, normalApproximation = TRUE)
plan_of[["means-samplesize-142"]] <- plan
compare("means-samplesize-142", "patients", 50.89471434202033, as.vector(plan$maxNumberOfSubjects))
}

# means-power-143
design <- getDesignGroupSequential(kMax = 3, alpha = 0.01, beta = 0.2, sided = 1, informationRates = c(0.3, 0.7, 1), typeOfDesign = "OF", bindingFutility = FALSE, futilityBounds = c(-0.5, 0.4))
design_of[["means-power-143"]] <- design
compare("means-power-143", "critical value", c(4.306043201086224, 2.8189669878182246, 2.3585169948266786), as.vector(design$criticalValues))
{
plan <- getPowerMeans(design, groups = 1, thetaH0 = 0, alternative = 0.75, stDev = 1, normalApproximation = FALSE, maxNumberOfSubjects = 80)
plan_of[["means-power-143"]] <- plan
compare("means-power-143", "power", 0.9999692969041529, as.vector(plan$overallReject))
}

# means-samplesize-145
design <- getDesignGroupSequential(kMax = 4, alpha = 0.005, beta = 0.05, sided = 1, informationRates = c(0.4, 0.6, 0.8, 1), typeOfDesign = "asP")
design_of[["means-samplesize-145"]] <- design
compare("means-samplesize-145", "critical value", c(2.792430425714903, 2.9571901392034996, 2.975995856453909, 2.9817734682048), as.vector(design$criticalValues))
{
plan <- getSampleSizeMeans(design, groups = 2, thetaH0 = 0, alternative = 0.2, stDev = 1.5, normalApproximation = TRUE, allocationRatioPlanned = 1)
plan_of[["means-samplesize-145"]] <- plan
compare("means-samplesize-145", "patients", 4622.374968861737, as.vector(plan$maxNumberOfSubjects))
}

# means-samplesize-146
design <- getDesignGroupSequential(kMax = 3, alpha = 0.01, beta = 0.2, sided = 1, informationRates = c(0.5, 0.75, 1), typeOfDesign = "OF")
design_of[["means-samplesize-146"]] <- design
compare("means-samplesize-146", "critical value", c(3.351849821006476, 2.7367739186349986, 2.3701157379525952), as.vector(design$criticalValues))
{
plan <- getSampleSizeMeans(design, groups = 1, thetaH0 = 0.1, alternative = 0.3, stDev = 1, normalApproximation = FALSE)
plan_of[["means-samplesize-146"]] <- plan
compare("means-samplesize-146", "patients", 257.48402174770354, as.vector(plan$maxNumberOfSubjects))
}

# means-power-151
design <- getDesignGroupSequential(kMax = 3, alpha = 0.01, beta = 0.15, sided = 2, informationRates = c(0.3, 0.7, 1), typeOfDesign = "asOF")
design_of[["means-power-151"]] <- design
compare("means-power-151", "critical value", c(4.99272556394308, 3.1583218130554758, 2.593905765927086), as.vector(design$criticalValues))
{
plan <- getPowerMeans(design, groups = 1, thetaH0 = 0, alternative = 0.75, stDev = 2.2, normalApproximation = FALSE, maxNumberOfSubjects = 300)
plan_of[["means-power-151"]] <- plan
compare("means-power-151", "power", 0.9994864523763914, as.vector(plan$overallReject))
}

# means-samplesize-155
design <- getDesignGroupSequential(kMax = 4, alpha = 0.05, beta = 0.05, sided = 1, informationRates = c(0.25, 0.5, 0.75, 1), typeOfDesign = "asHSD", gammaA = 1)
design_of[["means-samplesize-155"]] <- design
compare("means-samplesize-155", "critical value", c(2.1084370686785263, 2.0658834443996312, 2.0441324197163406, 2.042183685174594), as.vector(design$criticalValues))
{
plan <- getSampleSizeMeans(design, groups = 2, thetaH0 = 0.1, alternative = 0.3, stDev = 1, normalApproximation = TRUE, allocationRatioPlanned = 2)
plan_of[["means-samplesize-155"]] <- plan
compare("means-samplesize-155", "patients", 1427.5643399121327, as.vector(plan$maxNumberOfSubjects))
}

# means-samplesize-156
design <- getDesignGroupSequential(kMax = 1, alpha = 0.01, beta = 0.1, sided = 1)
design_of[["means-samplesize-156"]] <- design
compare("means-samplesize-156", "critical value", c(2.3263478740408408), as.vector(design$criticalValues))
{
plan <- getSampleSizeMeans(design, groups = 2, thetaH0 = -0.2, alternative = 0.3, stDev = 1, normalApproximation = FALSE, allocationRatioPlanned = 1)
plan_of[["means-samplesize-156"]] <- plan
compare("means-samplesize-156", "patients", 211.00073874905272, as.vector(plan$nFixed))
}

# means-samplesize-157
design <- getDesignGroupSequential(kMax = 3, alpha = 0.025, beta = 0.1, sided = 1, informationRates = c(0.5, 0.75, 1), typeOfDesign = "asHSD", gammaA = -2, bindingFutility = FALSE, typeBetaSpending = "bsHSD", gammaB = -2)
design_of[["means-samplesize-157"]] <- design
compare("means-samplesize-157", "critical value", c(2.471704250634386, 2.3246159312908095, 2.0841956181324393), as.vector(design$criticalValues))
{
plan <- getSampleSizeMeans(design, groups = 2, thetaH0 = 0.1, alternative = 0.6, stDev = 2.2, normalApproximation = FALSE, allocationRatioPlanned = 2)
plan_of[["means-samplesize-157"]] <- plan
compare("means-samplesize-157", "patients", 1017.0583559697769, as.vector(plan$maxNumberOfSubjects))
}

# means-power-158
design <- getDesignGroupSequential(kMax = 5, alpha = 0.005, beta = 0.1, sided = 1, informationRates = c(0.2, 0.4, 0.6, 0.8, 1), typeOfDesign = "asP", bindingFutility = FALSE, futilityBounds = c(0, 0.2, 0.4, 0.6))
design_of[["means-power-158"]] <- design
compare("means-power-158", "critical value", c(2.9724903154335798, 2.9899370183245386, 2.991885404369388, 2.9916116284595353, 2.991107282387898), as.vector(design$criticalValues))
{
plan <- getPowerMeans(design, groups = 1, thetaH0 = 0.1, alternative = 0.85, stDev = 2.2, normalApproximation = FALSE, maxNumberOfSubjects = 80)
plan_of[["means-power-158"]] <- plan
compare("means-power-158", "power", 0.5286753702268823, as.vector(plan$overallReject))
}

# means-samplesize-160
design <- getDesignGroupSequential(kMax = 3, alpha = 0.025, beta = 0.05, sided = 1, informationRates = c(0.3333333333, 0.6666666667, 1), typeOfDesign = "asHSD", gammaA = -8)
design_of[["means-samplesize-160"]] <- design
compare("means-samplesize-160", "critical value", c(3.6894948840154713, 2.9358141090759204, 1.9645435936634321), as.vector(design$criticalValues))
{
plan <- getSampleSizeMeans(design, groups = 2, thetaH0 = 0.1, alternative = 0.3, stDev = 0.8, normalApproximation = FALSE, allocationRatioPlanned = 0.5)
plan_of[["means-samplesize-160"]] <- plan
compare("means-samplesize-160", "patients", 938.9007593033339, as.vector(plan$maxNumberOfSubjects))
}

# means-samplesize-161
design <- getDesignGroupSequential(kMax = 1, alpha = 0.025, beta = 0.2, sided = 2)
design_of[["means-samplesize-161"]] <- design
compare("means-samplesize-161", "critical value", c(2.2414027276049446), as.vector(design$criticalValues))
{
plan <- getSampleSizeMeans(design, groups = 2, thetaH0 = 0, alternative = 0.75, stDev = 1.5, normalApproximation = TRUE, allocationRatioPlanned = 0.5)
plan_of[["means-samplesize-161"]] <- plan
compare("means-samplesize-161", "patients", 171.0906614135423, as.vector(plan$nFixed))
}

# means-samplesize-165
design <- getDesignGroupSequential(kMax = 3, alpha = 0.01, beta = 0.05, sided = 1, informationRates = c(0.5, 0.75, 1), typeOfDesign = "P")
design_of[["means-samplesize-165"]] <- design
compare("means-samplesize-165", "critical value", c(2.6020494264497387, 2.6020494264497387, 2.6020494264497387), as.vector(design$criticalValues))
{
plan <- getSampleSizeMeans(design, groups = 2, thetaH0 = 0.1, alternative = 0.5, stDev = 1, normalApproximation = FALSE, allocationRatioPlanned = 2)
plan_of[["means-samplesize-165"]] <- plan
compare("means-samplesize-165", "patients", 491.26164056914473, as.vector(plan$maxNumberOfSubjects))
}

# means-samplesize-168
design <- getDesignGroupSequential(kMax = 3, alpha = 0.01, beta = 0.2, sided = 2, informationRates = c(0.5, 0.75, 1), typeOfDesign = "WT", deltaWT = 0.25)
design_of[["means-samplesize-168"]] <- design
compare("means-samplesize-168", "critical value", c(3.181382676735377, 2.874703760947738, 2.675213288417045), as.vector(design$criticalValues))
{
plan <- getSampleSizeMeans(design, groups = 1, thetaH0 = 0, alternative = 0.5, stDev = 2.2, normalApproximation = TRUE)
plan_of[["means-samplesize-168"]] <- plan
compare("means-samplesize-168", "patients", 234.4889518552863, as.vector(plan$maxNumberOfSubjects))
}

# means-samplesize-170
design <- getDesignGroupSequential(kMax = 4, alpha = 0.01, beta = 0.1, sided = 1, informationRates = c(0.25, 0.5, 0.75, 1), typeOfDesign = "WT", deltaWT = 0.25)
design_of[["means-samplesize-170"]] <- design
compare("means-samplesize-170", "critical value", c(3.460614813650122, 2.910018591372289, 2.629498629705899, 2.447024201806622), as.vector(design$criticalValues))
{
plan <- getSampleSizeMeans(design, groups = 2, thetaH0 = 0, alternative = 0.4, stDev = 2.2, normalApproximation = FALSE, allocationRatioPlanned = 1.5)
plan_of[["means-samplesize-170"]] <- plan
compare("means-samplesize-170", "patients", 1715.6043389629363, as.vector(plan$maxNumberOfSubjects))
}

# means-samplesize-171
design <- getDesignGroupSequential(kMax = 4, alpha = 0.05, beta = 0.2, sided = 2, informationRates = c(0.4, 0.6, 0.8, 1), typeOfDesign = "asKD", gammaA = 1.5)
design_of[["means-samplesize-171"]] <- design
compare("means-samplesize-171", "critical value", c(2.493498534649854, 2.4099475787215603, 2.2842767741296064, 2.171282163598914), as.vector(design$criticalValues))
{
plan <- getSampleSizeMeans(design, groups = 2, thetaH0 = 0, alternative = 0.2, stDev = 2.2, normalApproximation = FALSE, allocationRatioPlanned = 1.5)
plan_of[["means-samplesize-171"]] <- plan
compare("means-samplesize-171", "patients", 4316.370677160236, as.vector(plan$maxNumberOfSubjects))
}

# means-power-172
design <- getDesignGroupSequential(kMax = 1, alpha = 0.005, beta = 0.2, sided = 2)
design_of[["means-power-172"]] <- design
compare("means-power-172", "critical value", c(2.807033768343804), as.vector(design$criticalValues))
{
plan <- getPowerMeans(design, groups = 1, thetaH0 = 0, alternative = 0.5, stDev = 1.5, normalApproximation = FALSE, maxNumberOfSubjects = 480)
plan_of[["means-power-172"]] <- plan
compare("means-power-172", "power", 0.9999960110279468, as.vector(plan$overallReject))
}

# means-samplesize-173
design <- getDesignGroupSequential(kMax = 3, alpha = 0.025, beta = 0.15, sided = 1, informationRates = c(0.5, 0.75, 1), typeOfDesign = "asOF")
design_of[["means-samplesize-173"]] <- design
compare("means-samplesize-173", "critical value", c(2.9625880427275653, 2.3590177072405263, 2.014083668240512), as.vector(design$criticalValues))
{
plan <- getSampleSizeMeans(design, groups = 2, thetaH0 = 0.1, alternative = 0.3, stDev = 1, normalApproximation = FALSE, allocationRatioPlanned = 0.5)
plan_of[["means-samplesize-173"]] <- plan
compare("means-samplesize-173", "patients", 1031.2312479474892, as.vector(plan$maxNumberOfSubjects))
}

# means-power-176
design <- getDesignGroupSequential(kMax = 2, alpha = 0.025, beta = 0.15, sided = 1, informationRates = c(0.6, 1), typeOfDesign = "asKD", gammaA = 2, bindingFutility = FALSE, typeBetaSpending = "bsOF")
design_of[["means-power-176"]] <- design
compare("means-power-176", "critical value", c(2.3656181268642924, 2.0385867895584724), as.vector(design$criticalValues))
{
plan <- getPowerMeans(design, groups = 1, thetaH0 = 0, alternative = 0.3, stDev = 1, normalApproximation = TRUE, maxNumberOfSubjects = 480)
plan_of[["means-power-176"]] <- plan
compare("means-power-176", "power", 0.9999847211556285, as.vector(plan$overallReject))
}

# means-power-178
design <- getDesignGroupSequential(kMax = 4, alpha = 0.05, beta = 0.2, sided = 1, informationRates = c(0.25, 0.5, 0.75, 1), typeOfDesign = "WT", deltaWT = 0.25)
design_of[["means-power-178"]] <- design
compare("means-power-178", "critical value", c(2.5914874629921654, 2.179172517805055, 1.9691046533001584, 1.8324583584416825), as.vector(design$criticalValues))
{
plan <- getPowerMeans(design, groups = 2, thetaH0 = 0, alternative = 0.2, stDev = 1, normalApproximation = TRUE, allocationRatioPlanned = 0.5, maxNumberOfSubjects = 300)
plan_of[["means-power-178"]] <- plan
compare("means-power-178", "power", 0.4636989194120529, as.vector(plan$overallReject))
}

# means-power-179
design <- getDesignGroupSequential(kMax = 3, alpha = 0.05, beta = 0.1, sided = 2, informationRates = c(0.3333333333, 0.6666666667, 1), typeOfDesign = "HP", constantBoundsHP = 3)
design_of[["means-power-179"]] <- design
compare("means-power-179", "critical value", c(3, 3, 1.9750975998875688), as.vector(design$criticalValues))
{
plan <- getPowerMeans(design, groups = 2, thetaH0 = 0, alternative = 0.25, stDev = 1, normalApproximation = FALSE, allocationRatioPlanned = 1.5, maxNumberOfSubjects = 480)
plan_of[["means-power-179"]] <- plan
compare("means-power-179", "power", 0.7605215200117139, as.vector(plan$overallReject))
}

# means-power-180
design <- getDesignGroupSequential(kMax = 4, alpha = 0.025, beta = 0.15, sided = 1, informationRates = c(0.25, 0.5, 0.75, 1), typeOfDesign = "asKD", gammaA = 1.5, bindingFutility = TRUE, typeBetaSpending = "bsHSD", gammaB = -4)
design_of[["means-power-180"]] <- design
compare("means-power-180", "critical value", c(2.7343687865331816, 2.470851977538827, 2.2928510640191577, 2.1321605572547933), as.vector(design$criticalValues))
{
plan <- getPowerMeans(design, groups = 2, thetaH0 = 0, alternative = 0.5, stDev = 1, normalApproximation = FALSE, allocationRatioPlanned = 2, maxNumberOfSubjects = 120)
plan_of[["means-power-180"]] <- plan
compare("means-power-180", "power", 0.6848293407446107, as.vector(plan$overallReject))
}

# means-power-181
design <- getDesignGroupSequential(kMax = 4, alpha = 0.025, beta = 0.05, sided = 1, informationRates = c(0.25, 0.5, 0.75, 1), typeOfDesign = "WT", deltaWT = 0.4)
design_of[["means-power-181"]] <- design
compare("means-power-181", "critical value", c(2.565071263638328, 2.393296114617568, 2.2981972987511945, 2.2330242334550476), as.vector(design$criticalValues))
{
plan <- getPowerMeans(design, groups = 1, thetaH0 = 0, alternative = 0.75, stDev = 1.5, normalApproximation = TRUE, maxNumberOfSubjects = 300)
plan_of[["means-power-181"]] <- plan
compare("means-power-181", "power", 0.9999999999500343, as.vector(plan$overallReject))
}

# means-samplesize-183
design <- getDesignGroupSequential(kMax = 3, alpha = 0.01, beta = 0.1, sided = 1, informationRates = c(0.5, 0.75, 1), typeOfDesign = "OF")
design_of[["means-samplesize-183"]] <- design
compare("means-samplesize-183", "critical value", c(3.351849821006476, 2.7367739186349986, 2.3701157379525952), as.vector(design$criticalValues))
{
plan <- getSampleSizeMeans(design, groups = 2, thetaH0 = 0.1, alternative = 0.6, stDev = 1.5, normalApproximation = TRUE, allocationRatioPlanned = 1)
plan_of[["means-samplesize-183"]] <- plan
compare("means-samplesize-183", "patients", 475.2822542844611, as.vector(plan$maxNumberOfSubjects))
}

# means-power-184
design <- getDesignGroupSequential(kMax = 3, alpha = 0.05, beta = 0.15, sided = 2, informationRates = c(0.3, 0.7, 1), typeOfDesign = "WT", deltaWT = 0.4)
design_of[["means-power-184"]] <- design
compare("means-power-184", "critical value", c(2.46339954984231, 2.2632742335955998, 2.1839715830068758), as.vector(design$criticalValues))
{
plan <- getPowerMeans(design, groups = 2, thetaH0 = 0, alternative = 0.4, stDev = 0.8, normalApproximation = TRUE, allocationRatioPlanned = 1.5, maxNumberOfSubjects = 480)
plan_of[["means-power-184"]] <- plan
compare("means-power-184", "power", 0.999384205057138, as.vector(plan$overallReject))
}

# means-samplesize-185
design <- getDesignGroupSequential(kMax = 2, alpha = 0.01, beta = 0.15, sided = 1, informationRates = c(0.5, 1), typeOfDesign = "asOF")
design_of[["means-samplesize-185"]] <- design
compare("means-samplesize-185", "critical value", c(3.4603698571586863, 2.32983005609914), as.vector(design$criticalValues))
{
plan <- getSampleSizeMeans(design, groups = 2, thetaH0 = 0, alternative = 0.5, stDev = 1, normalApproximation = FALSE, allocationRatioPlanned = 1)
plan_of[["means-samplesize-185"]] <- plan
compare("means-samplesize-185", "patients", 183.91433057838026, as.vector(plan$maxNumberOfSubjects))
}

# means-samplesize-186
design <- getDesignGroupSequential(kMax = 4, alpha = 0.01, beta = 0.1, sided = 1, informationRates = c(0.4, 0.6, 0.8, 1), typeOfDesign = "WT", deltaWT = 0.4)
design_of[["means-samplesize-186"]] <- design
compare("means-samplesize-186", "critical value", c(2.813455536199053, 2.7016614759692854, 2.6250468354955947, 2.5671193193910606), as.vector(design$criticalValues))
{
plan <- getSampleSizeMeans(design, groups = 2, thetaH0 = 0.1, alternative = 0.35, stDev = 1, normalApproximation = FALSE, allocationRatioPlanned = 0.5)
plan_of[["means-samplesize-186"]] <- plan
compare("means-samplesize-186", "patients", 1025.5305072159215, as.vector(plan$maxNumberOfSubjects))
}

# means-samplesize-187
design <- getDesignGroupSequential(kMax = 3, alpha = 0.1, beta = 0.15, sided = 2, informationRates = c(0.3, 0.7, 1), typeOfDesign = "asUser", userAlphaSpending = c(0.020905, 0.062897, 0.1))
design_of[["means-samplesize-187"]] <- design
compare("means-samplesize-187", "critical value", c(2.30969582721465, 1.9595543717413106, 1.828877420224163), as.vector(design$criticalValues))
{
plan <- getSampleSizeMeans(design, groups = 2, thetaH0 = 0, alternative = 0.2, stDev = 1, normalApproximation = TRUE, allocationRatioPlanned = 1)
plan_of[["means-samplesize-187"]] <- plan
compare("means-samplesize-187", "patients", 778.6735760287083, as.vector(plan$maxNumberOfSubjects))
}

# means-power-188
design <- getDesignGroupSequential(kMax = 3, alpha = 0.1, beta = 0.05, sided = 2, informationRates = c(0.5, 0.75, 1), typeOfDesign = "asHSD", gammaA = -4)
design_of[["means-power-188"]] <- design
compare("means-power-188", "critical value", c(2.514495209513479, 2.1601408947115583, 1.6906236089627815), as.vector(design$criticalValues))
{
plan <- getPowerMeans(design, groups = 1, thetaH0 = 0, alternative = 0.25, stDev = 2.2, normalApproximation = FALSE, maxNumberOfSubjects = 480)
plan_of[["means-power-188"]] <- plan
compare("means-power-188", "power", 0.7936844090229227, as.vector(plan$overallReject))
}

# means-samplesize-189
design <- getDesignGroupSequential(kMax = 5, alpha = 0.01, beta = 0.1, sided = 1, informationRates = c(0.15, 0.35, 0.6, 0.85, 1), typeOfDesign = "asHSD", gammaA = -2)
design_of[["means-samplesize-189"]] <- design
compare("means-samplesize-189", "critical value", c(3.2648601066360485, 3.053396724366635, 2.8122231303515948, 2.5957719546279074, 2.4974657161437293), as.vector(design$criticalValues))
{
plan <- getSampleSizeMeans(design, groups = 1, thetaH0 = 0.1, alternative = 0.5, stDev = 1.5, normalApproximation = FALSE)
plan_of[["means-samplesize-189"]] <- plan
compare("means-samplesize-189", "patients", 197.20290358799744, as.vector(plan$maxNumberOfSubjects))
}

# means-power-190
design <- getDesignGroupSequential(kMax = 5, alpha = 0.05, beta = 0.2, sided = 2, informationRates = c(0.15, 0.35, 0.6, 0.85, 1), typeOfDesign = "WT", deltaWT = 0.25)
design_of[["means-power-190"]] <- design
compare("means-power-190", "critical value", c(3.425901012875375, 2.7719195026926853, 2.4224778378780396, 2.2204596915696415, 2.132051177238346), as.vector(design$criticalValues))
{
plan <- getPowerMeans(design, groups = 2, thetaH0 = 0, alternative = 0.2, stDev = 2.2, normalApproximation = FALSE, allocationRatioPlanned = 0.5, maxNumberOfSubjects = 200)
plan_of[["means-power-190"]] <- plan
compare("means-power-190", "power", 0.08849099439002864, as.vector(plan$overallReject))
}

# means-samplesize-195
design <- getDesignGroupSequential(kMax = 5, alpha = 0.01, beta = 0.15, sided = 1, informationRates = c(0.15, 0.35, 0.6, 0.85, 1), typeOfDesign = "asOF", bindingFutility = TRUE, typeBetaSpending = "bsOF")
design_of[["means-samplesize-195"]] <- design
compare("means-samplesize-195", "critical value", c(6.5479925498885825, 4.199574661976653, 3.1285963422116856, 2.5749525162388816, 2.2976705634223986), as.vector(design$criticalValues))
{
plan <- getSampleSizeMeans(design, groups = 2, thetaH0 = -0.2, alternative = 0.1, stDev = 1, normalApproximation = FALSE, allocationRatioPlanned = 1.5)
plan_of[["means-samplesize-195"]] <- plan
compare("means-samplesize-195", "patients", 562.6437602868139, as.vector(plan$maxNumberOfSubjects))
}

# means-samplesize-197
design <- getDesignGroupSequential(kMax = 2, alpha = 0.05, beta = 0.15, sided = 2, informationRates = c(0.75, 1), typeOfDesign = "asHSD", gammaA = -4)
design_of[["means-samplesize-197"]] <- design
compare("means-samplesize-197", "critical value", c(2.369663377745319, 2.004274002516253), as.vector(design$criticalValues))
{
plan <- getSampleSizeMeans(design, groups = 2, thetaH0 = 0, alternative = 0.3, stDev = 1, normalApproximation = FALSE, allocationRatioPlanned = 2)
plan_of[["means-samplesize-197"]] <- plan
compare("means-samplesize-197", "patients", 457.5890571131451, as.vector(plan$maxNumberOfSubjects))
}

# means-samplesize-198
design <- getDesignGroupSequential(kMax = 3, alpha = 0.005, beta = 0.05, sided = 1, informationRates = c(0.3, 0.7, 1), typeOfDesign = "WT", deltaWT = 0.4, bindingFutility = FALSE, futilityBounds = c(-0.5, 0.6))
design_of[["means-samplesize-198"]] <- design
compare("means-samplesize-198", "critical value", c(3.1006756922110426, 2.8487783889408758, 2.748960313946057), as.vector(design$criticalValues))
{
plan <- getSampleSizeMeans(design, groups = 2, thetaH0 = -0.2, alternative = 0.2, stDev = 1.5, normalApproximation = TRUE, allocationRatioPlanned = 2)
plan_of[["means-samplesize-198"]] <- plan
compare("means-samplesize-198", "patients", 1203.401762242612, as.vector(plan$maxNumberOfSubjects))
}

# means-samplesize-200
design <- getDesignGroupSequential(kMax = 2, alpha = 0.05, beta = 0.2, sided = 2, informationRates = c(0.6, 1), typeOfDesign = "HP", constantBoundsHP = 3)
design_of[["means-samplesize-200"]] <- design
compare("means-samplesize-200", "critical value", c(3, 1.9644191790297019), as.vector(design$criticalValues))
{
plan <- getSampleSizeMeans(design, groups = 1, thetaH0 = 0, alternative = 0.4, stDev = 0.8, normalApproximation = FALSE)
plan_of[["means-samplesize-200"]] <- plan
compare("means-samplesize-200", "patients", 33.42293271680311, as.vector(plan$maxNumberOfSubjects))
}

# means-samplesize-201
design <- getDesignGroupSequential(kMax = 2, alpha = 0.01, beta = 0.2, sided = 1, informationRates = c(0.6, 1), typeOfDesign = "asP")
design_of[["means-samplesize-201"]] <- design
compare("means-samplesize-201", "critical value", c(2.45291805941796, 2.5969143092395486), as.vector(design$criticalValues))
{
plan <- getSampleSizeMeans(design, groups = 2, thetaH0 = 0, alternative = 0.4, stDev = 1, normalApproximation = FALSE, allocationRatioPlanned = 1.5)
plan_of[["means-samplesize-201"]] <- plan
compare("means-samplesize-201", "patients", 296.01594544103176, as.vector(plan$maxNumberOfSubjects))
}

# means-samplesize-202
design <- getDesignGroupSequential(kMax = 3, alpha = 0.025, beta = 0.2, sided = 1, informationRates = c(0.3, 0.7, 1), typeOfDesign = "asOF", bindingFutility = FALSE, futilityBounds = c(0, 0.4))
design_of[["means-samplesize-202"]] <- design
compare("means-samplesize-202", "critical value", c(3.928572542626035, 2.4387423752851554, 2.0000085702585078), as.vector(design$criticalValues))
{
plan <- getSampleSizeMeans(design, groups = 2, thetaH0 = 0, alternative = 0.5, stDev = 1, normalApproximation = FALSE, allocationRatioPlanned = 2)
plan_of[["means-samplesize-202"]] <- plan
compare("means-samplesize-202", "patients", 154.42864770485573, as.vector(plan$maxNumberOfSubjects))
}

# means-samplesize-203
design <- getDesignGroupSequential(kMax = 4, alpha = 0.05, beta = 0.1, sided = 1, informationRates = c(0.4, 0.6, 0.8, 1), typeOfDesign = "asUser", userAlphaSpending = c(0.008, 0.018, 0.032, 0.05))
design_of[["means-samplesize-203"]] <- design
compare("means-samplesize-203", "critical value", c(2.408915545815461, 2.1922454800446003, 1.9784516102303742, 1.7884244608370954), as.vector(design$criticalValues))
{
plan <- getSampleSizeMeans(design, groups = 2, thetaH0 = 0.1, alternative = 0.4, stDev = 1, normalApproximation = FALSE, allocationRatioPlanned = 1)
plan_of[["means-samplesize-203"]] <- plan
compare("means-samplesize-203", "patients", 402.87300920628326, as.vector(plan$maxNumberOfSubjects))
}

# means-samplesize-208
design <- getDesignGroupSequential(kMax = 3, alpha = 0.025, beta = 0.05, sided = 1, informationRates = c(0.5, 0.75, 1), typeOfDesign = "HP", constantBoundsHP = 3)
design_of[["means-samplesize-208"]] <- design
compare("means-samplesize-208", "critical value", c(3, 3, 1.9682503763673487), as.vector(design$criticalValues))
{
plan <- getSampleSizeMeans(design, groups = 1, thetaH0 = 0, alternative = 0.75, stDev = 0.8, normalApproximation = TRUE)
plan_of[["means-samplesize-208"]] <- plan
compare("means-samplesize-208", "patients", 14.828568496635533, as.vector(plan$maxNumberOfSubjects))
}

# means-samplesize-210
design <- getDesignGroupSequential(kMax = 5, alpha = 0.005, beta = 0.1, sided = 1, informationRates = c(0.15, 0.35, 0.6, 0.85, 1), typeOfDesign = "P")
design_of[["means-samplesize-210"]] <- design
compare("means-samplesize-210", "critical value", c(2.9957927324699916, 2.9957927324699916, 2.9957927324699916, 2.9957927324699916, 2.9957927324699916), as.vector(design$criticalValues))
{
plan <- getSampleSizeMeans(design, groups = 2, thetaH0 = -0.2, alternative = 0.1, stDev = 1, normalApproximation = FALSE, allocationRatioPlanned = 1)
plan_of[["means-samplesize-210"]] <- plan
compare("means-samplesize-210", "patients", 780.4101050095448, as.vector(plan$maxNumberOfSubjects))
}

# rates-samplesize-211
design <- getDesignGroupSequential(kMax = 3, alpha = 0.005, beta = 0.15, sided = 1, informationRates = c(0.5, 0.75, 1), typeOfDesign = "asOF", bindingFutility = FALSE, futilityBounds = c(-0.5, 0.6))
design_of[["rates-samplesize-211"]] <- design
compare("rates-samplesize-211", "critical value", c(3.801368596708188, 3.044482691435736, 2.6030071303597895), as.vector(design$criticalValues))
{
plan <- getSampleSizeRates(design, groups = 2, riskRatio = FALSE, pi2 = 0.45, thetaH0 = 0, pi1 = 0.53, normalApproximation = TRUE, allocationRatioPlanned = 2)
plan_of[["rates-samplesize-211"]] <- plan
compare("rates-samplesize-211", "patients", 2308.637419356637, as.vector(plan$maxNumberOfSubjects))
}

# rates-power-213
design <- getDesignGroupSequential(kMax = 5, alpha = 0.05, beta = 0.2, sided = 1, informationRates = c(0.15, 0.35, 0.6, 0.85, 1), typeOfDesign = "asOF")
design_of[["rates-power-213"]] <- design
compare("rates-power-213", "critical value", c(4.926803969705289, 3.1139395343652474, 2.2871860806970377, 1.8805033520202452, 1.7557193801352533), as.vector(design$criticalValues))
{
plan <- getPowerRates(design, groups = 2, riskRatio = FALSE, pi2 = 0.45, thetaH0 = 0, pi1 = 0.65, directionUpper = TRUE, allocationRatioPlanned = 0.5, maxNumberOfSubjects = 150)
plan_of[["rates-power-213"]] <- plan
compare("rates-power-213", "power", 0.74021353245655, as.vector(plan$overallReject))
}

# rates-samplesize-214
design <- getDesignGroupSequential(kMax = 4, alpha = 0.005, beta = 0.1, sided = 1, informationRates = c(0.25, 0.5, 0.75, 1), typeOfDesign = "WT", deltaWT = 0.25)
design_of[["rates-samplesize-214"]] <- design
compare("rates-samplesize-214", "critical value", c(3.7873162570343886, 3.1847406639723332, 2.877738044943148, 2.67803700784707), as.vector(design$criticalValues))
{
plan <- getSampleSizeRates(design, groups = 2, riskRatio = FALSE, pi2 = 0.3, thetaH0 = -0.05, pi1 = 0.38, normalApproximation = TRUE, allocationRatioPlanned = 1)
plan_of[["rates-samplesize-214"]] <- plan
compare("rates-samplesize-214", "patients", 816.8555392939406, as.vector(plan$maxNumberOfSubjects))
}

# rates-samplesize-215
design <- getDesignGroupSequential(kMax = 3, alpha = 0.005, beta = 0.05, sided = 1, informationRates = c(0.5, 0.75, 1), typeOfDesign = "OF")
design_of[["rates-samplesize-215"]] <- design
compare("rates-samplesize-215", "critical value", c(3.6898177104582186, 3.0127235448357057, 2.6090951244072276), as.vector(design$criticalValues))
{
plan <- getSampleSizeRates(design, groups = 2, riskRatio = FALSE, pi2 = 0.6, thetaH0 = 0, pi1 = 0.72, normalApproximation = TRUE, allocationRatioPlanned = 1)
plan_of[["rates-samplesize-215"]] <- plan
compare("rates-samplesize-215", "patients", 1114.3894306469979, as.vector(plan$maxNumberOfSubjects))
}

# rates-samplesize-216
design <- getDesignGroupSequential(kMax = 4, alpha = 0.05, beta = 0.15, sided = 1, informationRates = c(0.4, 0.6, 0.8, 1), typeOfDesign = "asUser", userAlphaSpending = c(0.002664, 0.009751, 0.024483, 0.05))
design_of[["rates-samplesize-216"]] <- design
compare("rates-samplesize-216", "critical value", c(2.786503759885469, 2.380542418832111, 2.029877617762029, 1.7135224772405326), as.vector(design$criticalValues))
{
plan <- getSampleSizeRates(design, groups = 1, thetaH0 = 0.3, pi1 = 0.26, normalApproximation = TRUE)
plan_of[["rates-samplesize-216"]] <- plan
compare("rates-samplesize-216", "patients", 935.1475039899608, as.vector(plan$maxNumberOfSubjects))
}

# rates-power-218
design <- getDesignGroupSequential(kMax = 4, alpha = 0.01, beta = 0.15, sided = 2, informationRates = c(0.25, 0.5, 0.75, 1), typeOfDesign = "asHSD", gammaA = 2)
design_of[["rates-power-218"]] <- design
compare("rates-power-218", "critical value", c(2.8372397803776357, 2.9176511728132133, 2.9982096967453185, 3.0859031005299418), as.vector(design$criticalValues))
{
plan <- getPowerRates(design, groups = 1, thetaH0 = 0.3, pi1 = 0.38, directionUpper = TRUE, maxNumberOfSubjects = 700)
plan_of[["rates-power-218"]] <- plan
compare("rates-power-218", "power", 0.9356878656045998, as.vector(plan$overallReject))
}

# rates-samplesize-221
design <- getDesignGroupSequential(kMax = 3, alpha = 0.025, beta = 0.1, sided = 1, informationRates = c(0.3333333333, 0.6666666667, 1), typeOfDesign = "HP", constantBoundsHP = 3)
design_of[["rates-samplesize-221"]] <- design
compare("rates-samplesize-221", "critical value", c(3, 3, 1.9750976338925568), as.vector(design$criticalValues))
{
plan <- getSampleSizeRates(design, groups = 2, riskRatio = TRUE, pi2 = 0.3, thetaH0 = 1, pi1 = 0.38, normalApproximation = TRUE, allocationRatioPlanned = 1)
plan_of[["rates-samplesize-221"]] <- plan
compare("rates-samplesize-221", "patients", 1479.174632287403, as.vector(plan$maxNumberOfSubjects))
}

# rates-samplesize-222
design <- getDesignGroupSequential(kMax = 2, alpha = 0.01, beta = 0.15, sided = 2, informationRates = c(0.6, 1), typeOfDesign = "asOF")
design_of[["rates-samplesize-222"]] <- design
compare("rates-samplesize-222", "critical value", c(3.4405811958722943, 2.5826565684134755), as.vector(design$criticalValues))
{
plan <- getSampleSizeRates(design, groups = 2, riskRatio = FALSE, pi2 = 0.1, thetaH0 = 0, pi1 = 0.06, normalApproximation = TRUE, allocationRatioPlanned = 2)
plan_of[["rates-samplesize-222"]] <- plan
compare("rates-samplesize-222", "patients", 2611.4136547633734, as.vector(plan$maxNumberOfSubjects))
}

# rates-samplesize-228
design <- getDesignGroupSequential(kMax = 1, alpha = 0.005, beta = 0.15, sided = 2)
design_of[["rates-samplesize-228"]] <- design
compare("rates-samplesize-228", "critical value", c(2.807033768343804), as.vector(design$criticalValues))
{
plan <- getSampleSizeRates(design, groups = 2, riskRatio = FALSE, pi2 = 0.3, thetaH0 = 0, pi1 = 0.24, normalApproximation = TRUE, allocationRatioPlanned = 1)
plan_of[["rates-samplesize-228"]] <- plan
compare("rates-samplesize-228", "patients", 3231.1336883286554, as.vector(plan$nFixed))
}

# rates-samplesize-231
design <- getDesignGroupSequential(kMax = 3, alpha = 0.05, beta = 0.05, sided = 1, informationRates = c(0.3333333333, 0.6666666667, 1), typeOfDesign = "asHSD", gammaA = -8, bindingFutility = FALSE, typeBetaSpending = "bsHSD", gammaB = -4)
design_of[["rates-samplesize-231"]] <- design
compare("rates-samplesize-231", "critical value", c(3.5092339047914027, 2.7124607756513477, 1.6483825665367928), as.vector(design$criticalValues))
{
plan <- getSampleSizeRates(design, groups = 1, thetaH0 = 0.3, pi1 = 0.38, normalApproximation = TRUE)
plan_of[["rates-samplesize-231"]] <- plan
compare("rates-samplesize-231", "patients", 384.90645046494024, as.vector(plan$maxNumberOfSubjects))
}

# rates-samplesize-233
design <- getDesignGroupSequential(kMax = 3, alpha = 0.025, beta = 0.15, sided = 1, informationRates = c(0.3, 0.7, 1), typeOfDesign = "asUser", userAlphaSpending = c(0.000531, 0.007985, 0.025), bindingFutility = FALSE, futilityBounds = c(0, 0.4))
design_of[["rates-samplesize-233"]] <- design
compare("rates-samplesize-233", "critical value", c(3.2735648987322055, 2.4233160555051794, 2.0075931047792297), as.vector(design$criticalValues))
{
plan <- getSampleSizeRates(design, groups = 2, riskRatio = FALSE, pi2 = 0.6, thetaH0 = 0, pi1 = 0.68, normalApproximation = TRUE, allocationRatioPlanned = 0.5)
plan_of[["rates-samplesize-233"]] <- plan
compare("rates-samplesize-233", "patients", 1579.8210016823546, as.vector(plan$maxNumberOfSubjects))
}

# rates-power-234
design <- getDesignGroupSequential(kMax = 2, alpha = 0.1, beta = 0.15, sided = 2, informationRates = c(0.75, 1), typeOfDesign = "asHSD", gammaA = -4)
design_of[["rates-power-234"]] <- design
compare("rates-power-234", "critical value", c(2.1013691483028074, 1.6836585047166717), as.vector(design$criticalValues))
{
plan <- getPowerRates(design, groups = 2, riskRatio = FALSE, pi2 = 0.3, thetaH0 = 0, pi1 = 0.22, directionUpper = FALSE, allocationRatioPlanned = 1, maxNumberOfSubjects = 700)
plan_of[["rates-power-234"]] <- plan
compare("rates-power-234", "power", 0.7747750075015697, as.vector(plan$overallReject))
}

# rates-samplesize-237
design <- getDesignGroupSequential(kMax = 5, alpha = 0.05, beta = 0.15, sided = 2, informationRates = c(0.2, 0.4, 0.6, 0.8, 1), typeOfDesign = "P")
design_of[["rates-samplesize-237"]] <- design
compare("rates-samplesize-237", "critical value", c(2.413176220060986, 2.413176220060986, 2.413176220060986, 2.413176220060986, 2.413176220060986), as.vector(design$criticalValues))
{
plan <- getSampleSizeRates(design, groups = 2, riskRatio = FALSE, pi2 = 0.2, thetaH0 = 0, pi1 = 0.32, normalApproximation = TRUE, allocationRatioPlanned = 2)
plan_of[["rates-samplesize-237"]] <- plan
compare("rates-samplesize-237", "patients", 662.1350395020471, as.vector(plan$maxNumberOfSubjects))
}

# rates-samplesize-238
design <- getDesignGroupSequential(kMax = 1, alpha = 0.005, beta = 0.2, sided = 2)
design_of[["rates-samplesize-238"]] <- design
compare("rates-samplesize-238", "critical value", c(2.807033768343804), as.vector(design$criticalValues))
{
plan <- getSampleSizeRates(design, groups = 2, riskRatio = FALSE, pi2 = 0.6, thetaH0 = 0, pi1 = 0.68, normalApproximation = TRUE, allocationRatioPlanned = 0.5)
plan_of[["rates-samplesize-238"]] <- plan
compare("rates-samplesize-238", "patients", 2170.6010192407552, as.vector(plan$nFixed))
}

# rates-power-239
design <- getDesignGroupSequential(kMax = 4, alpha = 0.01, beta = 0.15, sided = 1, informationRates = c(0.25, 0.5, 0.75, 1), typeOfDesign = "OF", bindingFutility = FALSE, futilityBounds = c(0, 0.3, 0.6))
design_of[["rates-power-239"]] <- design
compare("rates-power-239", "critical value", c(4.7402512495783045, 3.3518638031048242, 2.736785334970494, 2.3701256247891522), as.vector(design$criticalValues))
{
plan <- getPowerRates(design, groups = 2, riskRatio = FALSE, pi2 = 0.2, thetaH0 = 0, pi1 = 0.28, directionUpper = TRUE, allocationRatioPlanned = 1, maxNumberOfSubjects = 250)
plan_of[["rates-power-239"]] <- plan
compare("rates-power-239", "power", 0.18301408930357918, as.vector(plan$overallReject))
}

# rates-samplesize-240
design <- getDesignGroupSequential(kMax = 3, alpha = 0.005, beta = 0.05, sided = 1, informationRates = c(0.5, 0.75, 1), typeOfDesign = "asHSD", gammaA = 1, bindingFutility = FALSE, typeBetaSpending = "bsHSD", gammaB = 1)
design_of[["rates-samplesize-240"]] <- design
compare("rates-samplesize-240", "critical value", c(2.7357095882245517, 2.9085806331842274, 2.946993918231554), as.vector(design$criticalValues))
{
plan <- getSampleSizeRates(design, groups = 2, riskRatio = FALSE, pi2 = 0.45, thetaH0 = 0, pi1 = 0.65, normalApproximation = TRUE, allocationRatioPlanned = 0.5)
plan_of[["rates-samplesize-240"]] <- plan
compare("rates-samplesize-240", "patients", 639.1232702229154, as.vector(plan$maxNumberOfSubjects))
}

# rates-samplesize-241
design <- getDesignGroupSequential(kMax = 4, alpha = 0.05, beta = 0.2, sided = 1, informationRates = c(0.4, 0.6, 0.8, 1), typeOfDesign = "OF")
design_of[["rates-samplesize-241"]] <- design
compare("rates-samplesize-241", "critical value", c(2.7682244648693333, 2.260245810806295, 1.9574302909556076, 1.750778876717572), as.vector(design$criticalValues))
{
plan <- getSampleSizeRates(design, groups = 2, riskRatio = FALSE, pi2 = 0.1, thetaH0 = -0.05, pi1 = 0.22, normalApproximation = TRUE, allocationRatioPlanned = 0.5)
plan_of[["rates-samplesize-241"]] <- plan
compare("rates-samplesize-241", "patients", 125.5212228765964, as.vector(plan$maxNumberOfSubjects))
}

# rates-power-244
design <- getDesignGroupSequential(kMax = 5, alpha = 0.05, beta = 0.15, sided = 1, informationRates = c(0.15, 0.35, 0.6, 0.85, 1), typeOfDesign = "P")
design_of[["rates-power-244"]] <- design
compare("rates-power-244", "critical value", c(2.138459732095477, 2.138459732095477, 2.138459732095477, 2.138459732095477, 2.138459732095477), as.vector(design$criticalValues))
{
plan <- getPowerRates(design, groups = 2, riskRatio = FALSE, pi2 = 0.45, thetaH0 = 0, pi1 = 0.37, directionUpper = FALSE, allocationRatioPlanned = 1, maxNumberOfSubjects = 400)
plan_of[["rates-power-244"]] <- plan
compare("rates-power-244", "power", 0.39833577634969414, as.vector(plan$overallReject))
}

# rates-power-246
design <- getDesignGroupSequential(kMax = 3, alpha = 0.05, beta = 0.05, sided = 1, informationRates = c(0.3333333333, 0.6666666667, 1), typeOfDesign = "asUser", userAlphaSpending = c(0.005556, 0.022222, 0.05))
design_of[["rates-power-246"]] <- design
compare("rates-power-246", "critical value", c(2.539156827702807, 2.0686758706205395, 1.7406915245928438), as.vector(design$criticalValues))
{
plan <- getPowerRates(design, groups = 1, thetaH0 = 0.3, pi1 = 0.38, directionUpper = TRUE, maxNumberOfSubjects = 150)
plan_of[["rates-power-246"]] <- plan
compare("rates-power-246", "power", 0.6617562262456589, as.vector(plan$overallReject))
}

# rates-samplesize-249
design <- getDesignGroupSequential(kMax = 3, alpha = 0.025, beta = 0.15, sided = 1, informationRates = c(0.3, 0.7, 1), typeOfDesign = "HP", constantBoundsHP = 3)
design_of[["rates-samplesize-249"]] <- design
compare("rates-samplesize-249", "critical value", c(3, 3, 1.975595674125713), as.vector(design$criticalValues))
{
plan <- getSampleSizeRates(design, groups = 2, riskRatio = TRUE, pi2 = 0.1, thetaH0 = 1, pi1 = 0.3, normalApproximation = TRUE, allocationRatioPlanned = 0.5)
plan_of[["rates-samplesize-249"]] <- plan
compare("rates-samplesize-249", "patients", 151.91587497069622, as.vector(plan$maxNumberOfSubjects))
}

# rates-samplesize-252
design <- getDesignGroupSequential(kMax = 5, alpha = 0.025, beta = 0.2, sided = 1, informationRates = c(0.2, 0.4, 0.6, 0.8, 1), typeOfDesign = "P")
design_of[["rates-samplesize-252"]] <- design
compare("rates-samplesize-252", "critical value", c(2.413180270984562, 2.413180270984562, 2.413180270984562, 2.413180270984562, 2.413180270984562), as.vector(design$criticalValues))
{
plan <- getSampleSizeRates(design, groups = 2, riskRatio = FALSE, pi2 = 0.3, thetaH0 = 0, pi1 = 0.24, normalApproximation = TRUE, allocationRatioPlanned = 2)
plan_of[["rates-samplesize-252"]] <- plan
compare("rates-samplesize-252", "patients", 2349.311404453992, as.vector(plan$maxNumberOfSubjects))
}

# rates-power-253
design <- getDesignGroupSequential(kMax = 5, alpha = 0.025, beta = 0.05, sided = 1, informationRates = c(0.15, 0.35, 0.6, 0.85, 1), typeOfDesign = "P")
design_of[["rates-power-253"]] <- design
compare("rates-power-253", "critical value", c(2.427199714787079, 2.427199714787079, 2.427199714787079, 2.427199714787079, 2.427199714787079), as.vector(design$criticalValues))
{
plan <- getPowerRates(design, groups = 2, riskRatio = FALSE, pi2 = 0.2, thetaH0 = 0, pi1 = 0.14, directionUpper = FALSE, allocationRatioPlanned = 1, maxNumberOfSubjects = 250)
plan_of[["rates-power-253"]] <- plan
compare("rates-power-253", "power", 0.18367092204422136, as.vector(plan$overallReject))
}

# rates-samplesize-254
design <- getDesignGroupSequential(kMax = 1, alpha = 0.01, beta = 0.2, sided = 1)
design_of[["rates-samplesize-254"]] <- design
compare("rates-samplesize-254", "critical value", c(2.3263478740408408), as.vector(design$criticalValues))
{
plan <- getSampleSizeRates(design, groups = 2, riskRatio = FALSE, pi2 = 0.6, thetaH0 = 0, pi1 = 0.54, normalApproximation = TRUE, allocationRatioPlanned = 1)
plan_of[["rates-samplesize-254"]] <- plan
compare("rates-samplesize-254", "patients", 2730.477000606833, as.vector(plan$nFixed))
}

# rates-samplesize-256
design <- getDesignGroupSequential(kMax = 3, alpha = 0.025, beta = 0.15, sided = 1, informationRates = c(0.3, 0.7, 1), typeOfDesign = "asP")
design_of[["rates-samplesize-256"]] <- design
compare("rates-samplesize-256", "critical value", c(2.3118353038057844, 2.258346350053808, 2.3061828860679103), as.vector(design$criticalValues))
{
plan <- getSampleSizeRates(design, groups = 2, riskRatio = FALSE, pi2 = 0.3, thetaH0 = 0, pi1 = 0.42, normalApproximation = TRUE, allocationRatioPlanned = 1)
plan_of[["rates-samplesize-256"]] <- plan
compare("rates-samplesize-256", "patients", 665.2452230589083, as.vector(plan$maxNumberOfSubjects))
}

# rates-power-258
design <- getDesignGroupSequential(kMax = 4, alpha = 0.05, beta = 0.05, sided = 2, informationRates = c(0.4, 0.6, 0.8, 1), typeOfDesign = "HP", constantBoundsHP = 3)
design_of[["rates-power-258"]] <- design
compare("rates-power-258", "critical value", c(3, 3, 3, 1.9743174068296165), as.vector(design$criticalValues))
{
plan <- getPowerRates(design, groups = 2, riskRatio = FALSE, pi2 = 0.1, thetaH0 = 0, pi1 = 0.02, directionUpper = FALSE, allocationRatioPlanned = 2, maxNumberOfSubjects = 700)
plan_of[["rates-power-258"]] <- plan
compare("rates-power-258", "power", 0.9879396846362049, as.vector(plan$overallReject))
}

# rates-power-260
design <- getDesignGroupSequential(kMax = 5, alpha = 0.05, beta = 0.1, sided = 2, informationRates = c(0.2, 0.4, 0.6, 0.8, 1), typeOfDesign = "asP")
design_of[["rates-power-260"]] <- design
compare("rates-power-260", "critical value", c(2.4379766880500116, 2.4268138581501106, 2.410193840271316, 2.396645400648728, 2.3859845716225454), as.vector(design$criticalValues))
{
plan <- getPowerRates(design, groups = 2, riskRatio = FALSE, pi2 = 0.1, thetaH0 = 0, pi1 = 0.04, directionUpper = FALSE, allocationRatioPlanned = 1, maxNumberOfSubjects = 250)
plan_of[["rates-power-260"]] <- plan
compare("rates-power-260", "power", 0.3729411170684554, as.vector(plan$overallReject))
}

# rates-samplesize-262
design <- getDesignGroupSequential(kMax = 3, alpha = 0.025, beta = 0.2, sided = 1, informationRates = c(0.3333333333, 0.6666666667, 1), typeOfDesign = "asOF")
design_of[["rates-samplesize-262"]] <- design
compare("rates-samplesize-262", "critical value", c(3.7103028734645016, 2.5114274811936474, 1.993047477831714), as.vector(design$criticalValues))
{
plan <- getSampleSizeRates(design, groups = 2, riskRatio = FALSE, pi2 = 0.3, thetaH0 = 0, pi1 = 0.5, normalApproximation = TRUE, allocationRatioPlanned = 1)
plan_of[["rates-samplesize-262"]] <- plan
compare("rates-samplesize-262", "patients", 188.3774945470145, as.vector(plan$maxNumberOfSubjects))
}

# rates-samplesize-263
design <- getDesignGroupSequential(kMax = 2, alpha = 0.025, beta = 0.05, sided = 1, informationRates = c(0.75, 1), typeOfDesign = "P")
design_of[["rates-samplesize-263"]] <- design
compare("rates-samplesize-263", "critical value", c(2.126131579726187, 2.126131579726187), as.vector(design$criticalValues))
{
plan <- getSampleSizeRates(design, groups = 2, riskRatio = FALSE, pi2 = 0.6, thetaH0 = 0, pi1 = 0.68, normalApproximation = TRUE, allocationRatioPlanned = 1)
plan_of[["rates-samplesize-263"]] <- plan
compare("rates-samplesize-263", "patients", 1966.7045096240643, as.vector(plan$maxNumberOfSubjects))
}

# rates-samplesize-267
design <- getDesignGroupSequential(kMax = 3, alpha = 0.1, beta = 0.2, sided = 2, informationRates = c(0.3333333333, 0.6666666667, 1), typeOfDesign = "asOF")
design_of[["rates-samplesize-267"]] <- design
compare("rates-samplesize-267", "critical value", c(3.2001019718054646, 2.1408152404772105, 1.6948119344934238), as.vector(design$criticalValues))
{
plan <- getSampleSizeRates(design, groups = 2, riskRatio = FALSE, pi2 = 0.2, thetaH0 = 0, pi1 = 0.4, normalApproximation = TRUE, allocationRatioPlanned = 2)
plan_of[["rates-samplesize-267"]] <- plan
compare("rates-samplesize-267", "patients", 148.91562485301577, as.vector(plan$maxNumberOfSubjects))
}

# rates-samplesize-268
design <- getDesignGroupSequential(kMax = 3, alpha = 0.005, beta = 0.1, sided = 1, informationRates = c(0.3333333333, 0.6666666667, 1), typeOfDesign = "asP", bindingFutility = FALSE, typeBetaSpending = "bsHSD", gammaB = -6)
design_of[["rates-samplesize-268"]] <- design
compare("rates-samplesize-268", "critical value", c(2.838802024555026, 2.884323957121517, 2.903454613492321), as.vector(design$criticalValues))
{
plan <- getSampleSizeRates(design, groups = 2, riskRatio = FALSE, pi2 = 0.45, thetaH0 = 0, pi1 = 0.41, normalApproximation = TRUE, allocationRatioPlanned = 0.5)
plan_of[["rates-samplesize-268"]] <- plan
compare("rates-samplesize-268", "patients", 11737.198254989964, as.vector(plan$maxNumberOfSubjects))
}

# rates-samplesize-271
design <- getDesignGroupSequential(kMax = 3, alpha = 0.025, beta = 0.15, sided = 1, informationRates = c(0.3333333333, 0.6666666667, 1), typeOfDesign = "asKD", gammaA = 1.5)
design_of[["rates-samplesize-271"]] <- design
compare("rates-samplesize-271", "critical value", c(2.589107517732859, 2.3063306164472395, 2.1127058817542155), as.vector(design$criticalValues))
{
plan <- getSampleSizeRates(design, groups = 2, riskRatio = FALSE, pi2 = 0.2, thetaH0 = 0, pi1 = 0.32, normalApproximation = TRUE, allocationRatioPlanned = 1)
plan_of[["rates-samplesize-271"]] <- plan
compare("rates-samplesize-271", "patients", 508.9669688163258, as.vector(plan$maxNumberOfSubjects))
}

# rates-samplesize-273
design <- getDesignGroupSequential(kMax = 2, alpha = 0.01, beta = 0.1, sided = 1, informationRates = c(0.6, 1), typeOfDesign = "asKD", gammaA = 1, bindingFutility = TRUE, typeBetaSpending = "bsHSD", gammaB = -4)
design_of[["rates-samplesize-273"]] <- design
compare("rates-samplesize-273", "critical value", c(2.5121443279304616, 2.5114089156352115), as.vector(design$criticalValues))
{
plan <- getSampleSizeRates(design, groups = 2, riskRatio = FALSE, pi2 = 0.1, thetaH0 = 0, pi1 = 0.22, normalApproximation = TRUE, allocationRatioPlanned = 1)
plan_of[["rates-samplesize-273"]] <- plan
compare("rates-samplesize-273", "patients", 522.1122445581509, as.vector(plan$maxNumberOfSubjects))
}

# rates-samplesize-275
design <- getDesignGroupSequential(kMax = 3, alpha = 0.025, beta = 0.2, sided = 1, informationRates = c(0.3, 0.7, 1), typeOfDesign = "asKD", gammaA = 2)
design_of[["rates-samplesize-275"]] <- design
compare("rates-samplesize-275", "critical value", c(2.8408037178631944, 2.2957206703974777, 2.069040788598776), as.vector(design$criticalValues))
{
plan <- getSampleSizeRates(design, groups = 2, riskRatio = FALSE, pi2 = 0.2, thetaH0 = 0, pi1 = 0.12, normalApproximation = TRUE, allocationRatioPlanned = 0.5)
plan_of[["rates-samplesize-275"]] <- plan
compare("rates-samplesize-275", "patients", 792.5333153001721, as.vector(plan$maxNumberOfSubjects))
}

# rates-samplesize-276
design <- getDesignGroupSequential(kMax = 4, alpha = 0.005, beta = 0.05, sided = 1, informationRates = c(0.25, 0.5, 0.75, 1), typeOfDesign = "asHSD", gammaA = -8, bindingFutility = FALSE, futilityBounds = c(0, 0.2, 0.4))
design_of[["rates-samplesize-276"]] <- design
compare("rates-samplesize-276", "critical value", c(4.249340425617679, 3.7709218039423815, 3.2252718623103993, 2.587272385840338), as.vector(design$criticalValues))
{
plan <- getSampleSizeRates(design, groups = 2, riskRatio = FALSE, pi2 = 0.6, thetaH0 = -0.05, pi1 = 0.72, normalApproximation = TRUE, allocationRatioPlanned = 1)
plan_of[["rates-samplesize-276"]] <- plan
compare("rates-samplesize-276", "patients", 582.9698646995511, as.vector(plan$maxNumberOfSubjects))
}

# rates-samplesize-278
design <- getDesignGroupSequential(kMax = 3, alpha = 0.005, beta = 0.2, sided = 1, informationRates = c(0.5, 0.75, 1), typeOfDesign = "asHSD", gammaA = -2)
design_of[["rates-samplesize-278"]] <- design
compare("rates-samplesize-278", "critical value", c(3.001173340541578, 2.9010783950943853, 2.709190579028488), as.vector(design$criticalValues))
{
plan <- getSampleSizeRates(design, groups = 2, riskRatio = FALSE, pi2 = 0.6, thetaH0 = 0, pi1 = 0.68, normalApproximation = TRUE, allocationRatioPlanned = 1)
plan_of[["rates-samplesize-278"]] <- plan
compare("rates-samplesize-278", "patients", 1768.03281254063, as.vector(plan$maxNumberOfSubjects))
}

# rates-samplesize-279
design <- getDesignGroupSequential(kMax = 5, alpha = 0.025, beta = 0.15, sided = 1, informationRates = c(0.15, 0.35, 0.6, 0.85, 1), typeOfDesign = "P")
design_of[["rates-samplesize-279"]] <- design
compare("rates-samplesize-279", "critical value", c(2.427199714787079, 2.427199714787079, 2.427199714787079, 2.427199714787079, 2.427199714787079), as.vector(design$criticalValues))
{
plan <- getSampleSizeRates(design, groups = 1, thetaH0 = 0.3, pi1 = 0.5, normalApproximation = TRUE)
plan_of[["rates-samplesize-279"]] <- plan
compare("rates-samplesize-279", "patients", 61.54740020922555, as.vector(plan$maxNumberOfSubjects))
}

# rates-power-280
design <- getDesignGroupSequential(kMax = 4, alpha = 0.05, beta = 0.1, sided = 1, informationRates = c(0.4, 0.6, 0.8, 1), typeOfDesign = "asHSD", gammaA = -8, bindingFutility = TRUE, futilityBounds = c(-0.5, -0.05, 0.4))
design_of[["rates-power-280"]] <- design
compare("rates-power-280", "critical value", c(3.356382265919247, 2.9051466297659, 2.3432455274843615, 1.6441663614133797), as.vector(design$criticalValues))
{
plan <- getPowerRates(design, groups = 1, thetaH0 = 0.2, pi1 = 0.14, directionUpper = FALSE, maxNumberOfSubjects = 700)
plan_of[["rates-power-280"]] <- plan
compare("rates-power-280", "power", 0.9958043599696278, as.vector(plan$overallReject))
}

# rates-samplesize-282
design <- getDesignGroupSequential(kMax = 5, alpha = 0.025, beta = 0.1, sided = 1, informationRates = c(0.15, 0.35, 0.6, 0.85, 1), typeOfDesign = "asHSD", gammaA = -4, bindingFutility = TRUE, futilityBounds = c(0.2, 0.267, 0.333, 0.4))
design_of[["rates-samplesize-282"]] <- design
compare("rates-samplesize-282", "critical value", c(3.364462758978989, 3.056636661018084, 2.646586478046344, 2.188276150096507, 1.882406816576144), as.vector(design$criticalValues))
{
plan <- getSampleSizeRates(design, groups = 2, riskRatio = FALSE, pi2 = 0.1, thetaH0 = 0, pi1 = 0.02, normalApproximation = TRUE, allocationRatioPlanned = 2)
plan_of[["rates-samplesize-282"]] <- plan
compare("rates-samplesize-282", "patients", 608.0554783659991, as.vector(plan$maxNumberOfSubjects))
}

# rates-samplesize-283
design <- getDesignGroupSequential(kMax = 2, alpha = 0.025, beta = 0.1, sided = 1, informationRates = c(0.75, 1), typeOfDesign = "asUser", userAlphaSpending = c(0.009957, 0.025), bindingFutility = FALSE, typeBetaSpending = "bsOF")
design_of[["rates-samplesize-283"]] <- design
compare("rates-samplesize-283", "critical value", c(2.327964288828797, 2.015058192174845), as.vector(design$criticalValues))
{
plan <- getSampleSizeRates(design, groups = 2, riskRatio = FALSE, pi2 = 0.2, thetaH0 = 0, pi1 = 0.16, normalApproximation = TRUE, allocationRatioPlanned = 0.5)
plan_of[["rates-samplesize-283"]] <- plan
compare("rates-samplesize-283", "patients", 4714.008314447967, as.vector(plan$maxNumberOfSubjects))
}

# rates-samplesize-286
design <- getDesignGroupSequential(kMax = 3, alpha = 0.05, beta = 0.2, sided = 1, informationRates = c(0.3333333333, 0.6666666667, 1), typeOfDesign = "asKD", gammaA = 3, bindingFutility = TRUE, typeBetaSpending = "bsOF")
design_of[["rates-samplesize-286"]] <- design
compare("rates-samplesize-286", "critical value", c(2.902353479036102, 2.1984294572384493, 1.6221214581343077), as.vector(design$criticalValues))
{
plan <- getSampleSizeRates(design, groups = 1, thetaH0 = 0.1, pi1 = 0.04, normalApproximation = TRUE)
plan_of[["rates-samplesize-286"]] <- plan
compare("rates-samplesize-286", "patients", 128.66816974276725, as.vector(plan$maxNumberOfSubjects))
}

# survival-power-291
design <- getDesignGroupSequential(kMax = 4, alpha = 0.05, beta = 0.05, sided = 1, informationRates = c(0.4, 0.6, 0.8, 1), typeOfDesign = "asP", bindingFutility = FALSE, futilityBounds = c(-0.5, -0.05, 0.4))
design_of[["survival-power-291"]] <- design
compare("survival-power-291", "critical value", c(1.9405431424635244, 2.0669267098649127, 2.0656059460207468, 2.0551759121521678), as.vector(design$criticalValues))
{
plan <- getPowerSurvival(design, typeOfComputation = "Schoenfeld", thetaH0 = 1, hazardRatio = 0.7, median2 = 6, accrualTime = c(0, 30), dropoutRate1 = 0.1, dropoutRate2 = 0, dropoutTime = 12, allocationRatioPlanned = 1, directionUpper = FALSE, maxNumberOfEvents = 120, maxNumberOfSubjects = 240)
plan_of[["survival-power-291"]] <- plan
compare("survival-power-291", "power", 0.5416361849515828, as.vector(plan$overallReject))
}

# survival-power-292
design <- getDesignGroupSequential(kMax = 5, alpha = 0.025, beta = 0.05, sided = 1, informationRates = c(0.2, 0.4, 0.6, 0.8, 1), typeOfDesign = "asOF")
design_of[["survival-power-292"]] <- design
compare("survival-power-292", "critical value", c(4.876884948790761, 3.3570119215757197, 2.6802800645449416, 2.2898167677123653, 2.031032043491165), as.vector(design$criticalValues))
{
plan <- getPowerSurvival(design, typeOfComputation = "HsiehFreedman", thetaH0 = 1, hazardRatio = 0.6, median2 = 12, accrualTime = c(0, 18), dropoutRate1 = 0, dropoutRate2 = 0, dropoutTime = 12, allocationRatioPlanned = 2, directionUpper = FALSE, maxNumberOfEvents = 300, maxNumberOfSubjects = 600)
plan_of[["survival-power-292"]] <- plan
compare("survival-power-292", "power", 0.981290749453777, as.vector(plan$overallReject))
}

# survival-samplesize-302
design <- getDesignGroupSequential(kMax = 5, alpha = 0.01, beta = 0.15, sided = 1, informationRates = c(0.15, 0.35, 0.6, 0.85, 1), typeOfDesign = "WT", deltaWT = 0.4)
design_of[["survival-samplesize-302"]] <- design
compare("survival-samplesize-302", "critical value", c(3.1302939739862774, 2.8759904966923573, 2.7250791823362164, 2.631796824130891, 2.5893708290509845), as.vector(design$criticalValues))
{
plan <- getSampleSizeSurvival(design, typeOfComputation = "Schoenfeld", thetaH0 = 1, hazardRatio = 0.8, median2 = 24, accrualTime = c(0, 24), followUpTime = 6, dropoutRate1 = 0.1, dropoutRate2 = 0.1, dropoutTime = 12, allocationRatioPlanned = 0.5)
plan_of[["survival-samplesize-302"]] <- plan
compare("survival-samplesize-302", "patients", 3276.6812748856937, as.vector(plan$maxNumberOfSubjects))
compare("survival-samplesize-302", "events", 1130.1464400739856, max(plan$eventsPerStage))
}

# survival-samplesize-304
design <- getDesignGroupSequential(kMax = 5, alpha = 0.05, beta = 0.1, sided = 1, informationRates = c(0.15, 0.35, 0.6, 0.85, 1), typeOfDesign = "P")
design_of[["survival-samplesize-304"]] <- design
compare("survival-samplesize-304", "critical value", c(2.138459732095477, 2.138459732095477, 2.138459732095477, 2.138459732095477, 2.138459732095477), as.vector(design$criticalValues))
{
plan <- getSampleSizeSurvival(design, typeOfComputation = "Freedman", thetaH0 = 1, hazardRatio = 1.4, median2 = 24, accrualTime = c(0, 18), followUpTime = 6, dropoutRate1 = 0.05, dropoutRate2 = 0, dropoutTime = 12, allocationRatioPlanned = 1)
plan_of[["survival-samplesize-304"]] <- plan
compare("survival-samplesize-304", "patients", 987.6677790972218, as.vector(plan$maxNumberOfSubjects))
compare("survival-samplesize-304", "events", 382.01330749213344, max(plan$eventsPerStage))
}

# survival-power-305
design <- getDesignGroupSequential(kMax = 2, alpha = 0.05, beta = 0.1, sided = 2, informationRates = c(0.5, 1), typeOfDesign = "asP")
design_of[["survival-power-305"]] <- design
compare("survival-power-305", "critical value", c(2.1569992183446822, 2.2009769552114666), as.vector(design$criticalValues))
{
plan <- getPowerSurvival(design, typeOfComputation = "Schoenfeld", thetaH0 = 1, hazardRatio = 0.6, median2 = 24, accrualTime = c(0, 12), dropoutRate1 = 0.025, dropoutRate2 = 0.05, dropoutTime = 12, allocationRatioPlanned = 1, directionUpper = FALSE, maxNumberOfEvents = 200, maxNumberOfSubjects = 400)
plan_of[["survival-power-305"]] <- plan
compare("survival-power-305", "power", 0.9297178830172299, as.vector(plan$overallReject))
}

# survival-power-308
design <- getDesignGroupSequential(kMax = 2, alpha = 0.01, beta = 0.15, sided = 1, informationRates = c(0.5, 1), typeOfDesign = "asOF", bindingFutility = FALSE, typeBetaSpending = "bsKD", gammaB = 3)
design_of[["survival-power-308"]] <- design
compare("survival-power-308", "critical value", c(3.4603698571586863, 2.32983005609914), as.vector(design$criticalValues))
{
plan <- getPowerSurvival(design, typeOfComputation = "Schoenfeld", thetaH0 = 1, hazardRatio = 0.65, median2 = 10, accrualTime = c(0, 18), dropoutRate1 = 0.025, dropoutRate2 = 0.1, dropoutTime = 12, allocationRatioPlanned = 1, directionUpper = FALSE, maxNumberOfEvents = 200, maxNumberOfSubjects = 400)
plan_of[["survival-power-308"]] <- plan
compare("survival-power-308", "power", 0.7594688521418806, as.vector(plan$overallReject))
}

# survival-power-310
design <- getDesignGroupSequential(kMax = 5, alpha = 0.1, beta = 0.05, sided = 2, informationRates = c(0.2, 0.4, 0.6, 0.8, 1), typeOfDesign = "WT", deltaWT = 0.25)
design_of[["survival-power-310"]] <- design
compare("survival-power-310", "critical value", c(2.776675466810144, 2.334896446363584, 2.1098171071556413, 1.963406051735775, 1.8568747984951646), as.vector(design$criticalValues))
{
plan <- getPowerSurvival(design, typeOfComputation = "Schoenfeld", thetaH0 = 1, hazardRatio = 0.75, median2 = 10, accrualTime = c(0, 30), dropoutRate1 = 0.1, dropoutRate2 = 0.1, dropoutTime = 12, allocationRatioPlanned = 1, directionUpper = FALSE, maxNumberOfEvents = 200, maxNumberOfSubjects = 400)
plan_of[["survival-power-310"]] <- plan
compare("survival-power-310", "power", 0.6148999452688918, as.vector(plan$overallReject))
}

# survival-samplesize-311
design <- getDesignGroupSequential(kMax = 4, alpha = 0.01, beta = 0.15, sided = 2, informationRates = c(0.25, 0.5, 0.75, 1), typeOfDesign = "OF")
design_of[["survival-samplesize-311"]] <- design
compare("survival-samplesize-311", "critical value", c(5.218193412963783, 3.6898199478496645, 3.012725371658172, 2.6090967064818913), as.vector(design$criticalValues))
{
plan <- getSampleSizeSurvival(design, typeOfComputation = "HsiehFreedman", thetaH0 = 1, hazardRatio = 0.65, median2 = 10, accrualTime = c(0, 6, 12), accrualIntensity = c(10, 60), dropoutRate1 = 0, dropoutRate2 = 0.1, dropoutTime = 12, allocationRatioPlanned = 1)
plan_of[["survival-samplesize-311"]] <- plan
compare("survival-samplesize-311", "patients", 420, as.vector(plan$maxNumberOfSubjects))
compare("survival-samplesize-311", "events", 293.13653615598514, max(plan$eventsPerStage))
}

# survival-samplesize-313
design <- getDesignGroupSequential(kMax = 2, alpha = 0.025, beta = 0.15, sided = 1, informationRates = c(0.75, 1), typeOfDesign = "asUser", userAlphaSpending = c(0.009957, 0.025), bindingFutility = FALSE, futilityBounds = c(0))
design_of[["survival-samplesize-313"]] <- design
compare("survival-samplesize-313", "critical value", c(2.327964288828797, 2.015058192174845), as.vector(design$criticalValues))
{
plan <- getSampleSizeSurvival(design, typeOfComputation = "HsiehFreedman", thetaH0 = 1, hazardRatio = 0.6, median2 = 18, accrualTime = c(0, 6, 12), accrualIntensity = c(10, 90), dropoutRate1 = 0, dropoutRate2 = 0.05, dropoutTime = 12, allocationRatioPlanned = 0.5)
plan_of[["survival-samplesize-313"]] <- plan
compare("survival-samplesize-313", "patients", 600, as.vector(plan$maxNumberOfSubjects))
compare("survival-samplesize-313", "events", 164.6574695557785, max(plan$eventsPerStage))
}

# survival-samplesize-317
design <- getDesignGroupSequential(kMax = 4, alpha = 0.05, beta = 0.15, sided = 1, informationRates = c(0.25, 0.5, 0.75, 1), typeOfDesign = "asHSD", gammaA = -4, bindingFutility = TRUE, futilityBounds = c(0.2, 0.4, 0.6))
design_of[["survival-samplesize-317"]] <- design
compare("survival-samplesize-317", "critical value", c(2.9472768595198744, 2.580413370835189, 2.1357898279624186, 1.5523151528408627), as.vector(design$criticalValues))
{
plan <- getSampleSizeSurvival(design, typeOfComputation = "Schoenfeld", thetaH0 = 1, hazardRatio = 1.4, median2 = 12, accrualTime = c(0, 30), followUpTime = 6, dropoutRate1 = 0.1, dropoutRate2 = 0, dropoutTime = 12, allocationRatioPlanned = 1)
plan_of[["survival-samplesize-317"]] <- plan
compare("survival-samplesize-317", "patients", 464.80626313500966, as.vector(plan$maxNumberOfSubjects))
compare("survival-samplesize-317", "events", 321.5456613438332, max(plan$eventsPerStage))
}

# survival-samplesize-320
design <- getDesignGroupSequential(kMax = 2, alpha = 0.025, beta = 0.15, sided = 1, informationRates = c(0.75, 1), typeOfDesign = "asHSD", gammaA = -8)
design_of[["survival-samplesize-320"]] <- design
compare("survival-samplesize-320", "critical value", c(2.7088219671707194, 1.967008949015952), as.vector(design$criticalValues))
{
plan <- getSampleSizeSurvival(design, typeOfComputation = "Schoenfeld", thetaH0 = 1.2, hazardRatio = 0.95, median2 = 6, accrualTime = c(0, 18), followUpTime = 18, dropoutRate1 = 0.05, dropoutRate2 = 0, dropoutTime = 12, allocationRatioPlanned = 1)
plan_of[["survival-samplesize-320"]] <- plan
compare("survival-samplesize-320", "patients", 710.0659699501438, as.vector(plan$maxNumberOfSubjects))
compare("survival-samplesize-320", "events", 659.4459563240297, max(plan$eventsPerStage))
}

# survival-samplesize-321
design <- getDesignGroupSequential(kMax = 5, alpha = 0.025, beta = 0.15, sided = 1, informationRates = c(0.15, 0.35, 0.6, 0.85, 1), typeOfDesign = "WT", deltaWT = 0.4)
design_of[["survival-samplesize-321"]] <- design
compare("survival-samplesize-321", "critical value", c(2.7361186968142683, 2.513837816912531, 2.3819296727567183, 2.300393687162531, 2.2633100907547288), as.vector(design$criticalValues))
{
plan <- getSampleSizeSurvival(design, typeOfComputation = "Freedman", thetaH0 = 1, hazardRatio = 0.65, median2 = 18, accrualTime = c(0, 6, 18), accrualIntensity = c(20, 90), dropoutRate1 = 0, dropoutRate2 = 0.05, dropoutTime = 12, allocationRatioPlanned = 1)
plan_of[["survival-samplesize-321"]] <- plan
compare("survival-samplesize-321", "patients", 1200, as.vector(plan$maxNumberOfSubjects))
compare("survival-samplesize-321", "events", 225.80468579152392, max(plan$eventsPerStage))
}

# survival-power-330
design <- getDesignGroupSequential(kMax = 5, alpha = 0.1, beta = 0.1, sided = 2, informationRates = c(0.2, 0.4, 0.6, 0.8, 1), typeOfDesign = "WT", deltaWT = 0.25)
design_of[["survival-power-330"]] <- design
compare("survival-power-330", "critical value", c(2.776675466810144, 2.334896446363584, 2.1098171071556413, 1.963406051735775, 1.8568747984951646), as.vector(design$criticalValues))
{
plan <- getPowerSurvival(design, typeOfComputation = "Schoenfeld", thetaH0 = 1, hazardRatio = 0.65, median2 = 18, accrualTime = c(0, 24), dropoutRate1 = 0.025, dropoutRate2 = 0, dropoutTime = 12, allocationRatioPlanned = 1, directionUpper = FALSE, maxNumberOfEvents = 300, maxNumberOfSubjects = 600)
plan_of[["survival-power-330"]] <- plan
compare("survival-power-330", "power", 0.9746012632209371, as.vector(plan$overallReject))
}

# survival-power-331
design <- getDesignGroupSequential(kMax = 5, alpha = 0.005, beta = 0.15, sided = 1, informationRates = c(0.2, 0.4, 0.6, 0.8, 1), typeOfDesign = "asOF")
design_of[["survival-power-331"]] <- design
compare("survival-power-331", "critical value", c(6.168000917694325, 4.2867169434731185, 3.443574798727866, 2.94698045685402, 2.6153107955772725), as.vector(design$criticalValues))
{
plan <- getPowerSurvival(design, typeOfComputation = "Schoenfeld", thetaH0 = 1, hazardRatio = 0.6, piecewiseSurvivalTime = c(0, 6), lambda2 = c(0.057762, 0.03209), accrualTime = c(0, 18), dropoutRate1 = 0.05, dropoutRate2 = 0, dropoutTime = 12, allocationRatioPlanned = 0.5, directionUpper = FALSE, maxNumberOfEvents = 200, maxNumberOfSubjects = 400)
plan_of[["survival-power-331"]] <- plan
compare("survival-power-331", "power", 0.7906235558978452, as.vector(plan$overallReject))
}

# survival-power-333
design <- getDesignGroupSequential(kMax = 2, alpha = 0.005, beta = 0.15, sided = 1, informationRates = c(0.6, 1), typeOfDesign = "WT", deltaWT = 0.25)
design_of[["survival-power-333"]] <- design
compare("survival-power-333", "critical value", c(2.992365765534274, 2.6336162310254623), as.vector(design$criticalValues))
{
plan <- getPowerSurvival(design, typeOfComputation = "Schoenfeld", thetaH0 = 1, hazardRatio = 0.75, median2 = 24, accrualTime = c(0, 18), dropoutRate1 = 0.025, dropoutRate2 = 0.05, dropoutTime = 12, allocationRatioPlanned = 2, directionUpper = FALSE, maxNumberOfEvents = 200, maxNumberOfSubjects = 400)
plan_of[["survival-power-333"]] <- plan
compare("survival-power-333", "power", 0.2454551987018424, as.vector(plan$overallReject))
}

# survival-samplesize-334
design <- getDesignGroupSequential(kMax = 2, alpha = 0.005, beta = 0.2, sided = 1, informationRates = c(0.6, 1), typeOfDesign = "HP", constantBoundsHP = 3)
design_of[["survival-samplesize-334"]] <- design
compare("survival-samplesize-334", "critical value", c(3, 2.6315939660825114), as.vector(design$criticalValues))
{
plan <- getSampleSizeSurvival(design, typeOfComputation = "Schoenfeld", thetaH0 = 1.2, hazardRatio = 0.85, median2 = 18, accrualTime = c(0, 18), followUpTime = 6, dropoutRate1 = 0.025, dropoutRate2 = 0.1, dropoutTime = 12, allocationRatioPlanned = 1)
plan_of[["survival-samplesize-334"]] <- plan
compare("survival-samplesize-334", "patients", 1037.2251014582744, as.vector(plan$maxNumberOfSubjects))
compare("survival-samplesize-334", "events", 401.77450347515264, max(plan$eventsPerStage))
}

# survival-samplesize-336
design <- getDesignGroupSequential(kMax = 5, alpha = 0.05, beta = 0.05, sided = 1, informationRates = c(0.2, 0.4, 0.6, 0.8, 1), typeOfDesign = "asKD", gammaA = 2, bindingFutility = FALSE, typeBetaSpending = "bsKD", gammaB = 2)
design_of[["survival-samplesize-336"]] <- design
compare("survival-samplesize-336", "critical value", c(2.8781617390954835, 2.4702285228102436, 2.200954230279815, 1.9818197407108755, 1.790236937186819), as.vector(design$criticalValues))
{
plan <- getSampleSizeSurvival(design, typeOfComputation = "Freedman", thetaH0 = 1, hazardRatio = 0.65, median2 = 6, accrualTime = c(0, 18), followUpTime = 24, dropoutRate1 = 0.025, dropoutRate2 = 0.05, dropoutTime = 12, allocationRatioPlanned = 0.5)
plan_of[["survival-samplesize-336"]] <- plan
compare("survival-samplesize-336", "patients", 380.6389211717452, as.vector(plan$maxNumberOfSubjects))
compare("survival-samplesize-336", "events", 352.00190050097655, max(plan$eventsPerStage))
}

# survival-power-340
design <- getDesignGroupSequential(kMax = 4, alpha = 0.01, beta = 0.05, sided = 1, informationRates = c(0.25, 0.5, 0.75, 1), typeOfDesign = "WT", deltaWT = 0.1, bindingFutility = TRUE, futilityBounds = c(0, 0.2, 0.4))
design_of[["survival-power-340"]] <- design
compare("survival-power-340", "critical value", c(4.126547258396941, 3.127338021020154, 2.6591223558317862, 2.3700790237690454), as.vector(design$criticalValues))
{
plan <- getPowerSurvival(design, typeOfComputation = "Schoenfeld", thetaH0 = 1, hazardRatio = 0.75, piecewiseSurvivalTime = c(0, 6), lambda2 = c(0.115525, 0.06418), accrualTime = c(0, 12), dropoutRate1 = 0.1, dropoutRate2 = 0.1, dropoutTime = 12, allocationRatioPlanned = 1, directionUpper = FALSE, maxNumberOfEvents = 200, maxNumberOfSubjects = 400)
plan_of[["survival-power-340"]] <- plan
compare("survival-power-340", "power", 0.36444206602423057, as.vector(plan$overallReject))
}

# survival-samplesize-341
design <- getDesignGroupSequential(kMax = 3, alpha = 0.025, beta = 0.1, sided = 1, informationRates = c(0.3, 0.7, 1), typeOfDesign = "asHSD", gammaA = 2, bindingFutility = TRUE, futilityBounds = c(0.2, 0.4))
design_of[["survival-samplesize-341"]] <- design
compare("survival-samplesize-341", "critical value", c(2.224864063165207, 2.253802481582881, 2.397459698979224), as.vector(design$criticalValues))
{
plan <- getSampleSizeSurvival(design, typeOfComputation = "Schoenfeld", thetaH0 = 1, hazardRatio = 0.75, median2 = 18, accrualTime = c(0, 30), followUpTime = 18, dropoutRate1 = 0, dropoutRate2 = 0.05, dropoutTime = 12, allocationRatioPlanned = 2)
plan_of[["survival-samplesize-341"]] <- plan
compare("survival-samplesize-341", "patients", 1173.922199483392, as.vector(plan$maxNumberOfSubjects))
compare("survival-samplesize-341", "events", 731.7127994531266, max(plan$eventsPerStage))
}

# survival-samplesize-344
design <- getDesignGroupSequential(kMax = 2, alpha = 0.1, beta = 0.1, sided = 2, informationRates = c(0.6, 1), typeOfDesign = "asOF")
design_of[["survival-samplesize-344"]] <- design
compare("survival-samplesize-344", "critical value", c(2.2768893013364533, 1.6794976157583854), as.vector(design$criticalValues))
{
plan <- getSampleSizeSurvival(design, typeOfComputation = "Freedman", thetaH0 = 1, hazardRatio = 0.8, median2 = 10, accrualTime = c(0, 18), followUpTime = 18, dropoutRate1 = 0, dropoutRate2 = 0.1, dropoutTime = 12, allocationRatioPlanned = 2)
plan_of[["survival-samplesize-344"]] <- plan
compare("survival-samplesize-344", "patients", 954.9013405558021, as.vector(plan$maxNumberOfSubjects))
compare("survival-samplesize-344", "events", 733.4893348568781, max(plan$eventsPerStage))
}

# survival-samplesize-345
design <- getDesignGroupSequential(kMax = 2, alpha = 0.025, beta = 0.05, sided = 1, informationRates = c(0.75, 1), typeOfDesign = "OF")
design_of[["survival-samplesize-345"]] <- design
compare("survival-samplesize-345", "critical value", c(2.327082766758362, 2.015312792721719), as.vector(design$criticalValues))
{
plan <- getSampleSizeSurvival(design, typeOfComputation = "Freedman", thetaH0 = 1, hazardRatio = 0.75, median2 = 18, accrualTime = c(0, 30), followUpTime = 18, dropoutRate1 = 0.05, dropoutRate2 = 0.1, dropoutTime = 12, allocationRatioPlanned = 1)
plan_of[["survival-samplesize-345"]] <- plan
compare("survival-samplesize-345", "patients", 1083.3077881290387, as.vector(plan$maxNumberOfSubjects))
compare("survival-samplesize-345", "events", 647.7274214300875, max(plan$eventsPerStage))
}

# survival-samplesize-346
design <- getDesignGroupSequential(kMax = 3, alpha = 0.01, beta = 0.15, sided = 1, informationRates = c(0.5, 0.75, 1), typeOfDesign = "asOF")
design_of[["survival-samplesize-346"]] <- design
compare("survival-samplesize-346", "critical value", c(3.4603698571586863, 2.7649226342423936, 2.3625478808151743), as.vector(design$criticalValues))
{
plan <- getSampleSizeSurvival(design, typeOfComputation = "Schoenfeld", thetaH0 = 1, hazardRatio = 1.4, median2 = 24, accrualTime = c(0, 12), followUpTime = 24, dropoutRate1 = 0.025, dropoutRate2 = 0.05, dropoutTime = 12, allocationRatioPlanned = 1)
plan_of[["survival-samplesize-346"]] <- plan
compare("survival-samplesize-346", "patients", 657.9598253972671, as.vector(plan$maxNumberOfSubjects))
compare("survival-samplesize-346", "events", 404.3409501238459, max(plan$eventsPerStage))
}

# survival-samplesize-349
design <- getDesignGroupSequential(kMax = 2, alpha = 0.025, beta = 0.15, sided = 1, informationRates = c(0.5, 1), typeOfDesign = "asKD", gammaA = 3, bindingFutility = TRUE, futilityBounds = c(-0.5))
design_of[["survival-samplesize-349"]] <- design
compare("survival-samplesize-349", "critical value", c(2.7343687865331816, 1.9818341111274427), as.vector(design$criticalValues))
{
plan <- getSampleSizeSurvival(design, typeOfComputation = "Freedman", thetaH0 = 1, hazardRatio = 0.6, median2 = 10, accrualTime = c(0, 30), followUpTime = 6, dropoutRate1 = 0.025, dropoutRate2 = 0, dropoutTime = 12, allocationRatioPlanned = 2)
plan_of[["survival-samplesize-349"]] <- plan
compare("survival-samplesize-349", "patients", 227.40460430304725, as.vector(plan$maxNumberOfSubjects))
compare("survival-samplesize-349", "events", 137.1909525205671, max(plan$eventsPerStage))
}

# survival-samplesize-350
design <- getDesignGroupSequential(kMax = 5, alpha = 0.005, beta = 0.15, sided = 1, informationRates = c(0.2, 0.4, 0.6, 0.8, 1), typeOfDesign = "asHSD", gammaA = -4)
design_of[["survival-samplesize-350"]] <- design
compare("survival-samplesize-350", "critical value", c(3.685054633623633, 3.455778984570727, 3.2042589816853124, 2.936716203560313, 2.6510488600897855), as.vector(design$criticalValues))
{
plan <- getSampleSizeSurvival(design, typeOfComputation = "Schoenfeld", thetaH0 = 1, hazardRatio = 0.75, median2 = 12, accrualTime = c(0, 18), followUpTime = 24, dropoutRate1 = 0.1, dropoutRate2 = 0.05, dropoutTime = 12, allocationRatioPlanned = 0.5)
plan_of[["survival-samplesize-350"]] <- plan
compare("survival-samplesize-350", "patients", 956.0924802449895, as.vector(plan$maxNumberOfSubjects))
compare("survival-samplesize-350", "events", 728.570344791609, max(plan$eventsPerStage))
}

# survival-power-351
design <- getDesignGroupSequential(kMax = 3, alpha = 0.005, beta = 0.2, sided = 1, informationRates = c(0.3, 0.7, 1), typeOfDesign = "WT", deltaWT = 0.1)
design_of[["survival-power-351"]] <- design
compare("survival-power-351", "critical value", c(4.2315611480746735, 3.015156833449068, 2.6142620765085476), as.vector(design$criticalValues))
{
plan <- getPowerSurvival(design, typeOfComputation = "HsiehFreedman", thetaH0 = 1, hazardRatio = 0.75, piecewiseSurvivalTime = c(0, 6), lambda2 = c(0.057762, 0.03209), accrualTime = c(0, 30), dropoutRate1 = 0.1, dropoutRate2 = 0.05, dropoutTime = 12, allocationRatioPlanned = 2, directionUpper = FALSE, maxNumberOfEvents = 300, maxNumberOfSubjects = 600)
plan_of[["survival-power-351"]] <- plan
compare("survival-power-351", "power", 0.3965023961048277, as.vector(plan$overallReject))
}

# survival-samplesize-352
design <- getDesignGroupSequential(kMax = 5, alpha = 0.05, beta = 0.1, sided = 1, informationRates = c(0.15, 0.35, 0.6, 0.85, 1), typeOfDesign = "asOF")
design_of[["survival-samplesize-352"]] <- design
compare("survival-samplesize-352", "critical value", c(4.926803969705289, 3.1139395343652474, 2.2871860806970377, 1.8805033520202452, 1.7557193801352533), as.vector(design$criticalValues))
{
plan <- getSampleSizeSurvival(design, typeOfComputation = "Freedman", thetaH0 = 1, hazardRatio = 0.7, median2 = 24, accrualTime = c(0, 24), followUpTime = 6, dropoutRate1 = 0, dropoutRate2 = 0.1, dropoutTime = 12, allocationRatioPlanned = 1)
plan_of[["survival-samplesize-352"]] <- plan
compare("survival-samplesize-352", "patients", 859.3110488562012, as.vector(plan$maxNumberOfSubjects))
compare("survival-samplesize-352", "events", 284.58578081752364, max(plan$eventsPerStage))
}

# survival-samplesize-353
design <- getDesignGroupSequential(kMax = 3, alpha = 0.025, beta = 0.1, sided = 1, informationRates = c(0.3333333333, 0.6666666667, 1), typeOfDesign = "asHSD", gammaA = -8)
design_of[["survival-samplesize-353"]] <- design
compare("survival-samplesize-353", "critical value", c(3.6894948840154713, 2.9358141090759204, 1.9645435936634321), as.vector(design$criticalValues))
{
plan <- getSampleSizeSurvival(design, typeOfComputation = "Schoenfeld", thetaH0 = 1, hazardRatio = 1.4, piecewiseSurvivalTime = c(0, 6), lambda2 = c(0.057762, 0.03209), accrualTime = c(0, 12), followUpTime = 18, dropoutRate1 = 0, dropoutRate2 = 0.1, dropoutTime = 12, allocationRatioPlanned = 1)
plan_of[["survival-samplesize-353"]] <- plan
compare("survival-samplesize-353", "patients", 580.9625735594761, as.vector(plan$maxNumberOfSubjects))
compare("survival-samplesize-353", "events", 371.81112451465424, max(plan$eventsPerStage))
}

# survival-samplesize-361
design <- getDesignGroupSequential(kMax = 3, alpha = 0.025, beta = 0.2, sided = 1, informationRates = c(0.3, 0.7, 1), typeOfDesign = "asOF")
design_of[["survival-samplesize-361"]] <- design
compare("survival-samplesize-361", "critical value", c(3.928572542626035, 2.4387423752851554, 2.0000085702585078), as.vector(design$criticalValues))
{
plan <- getSampleSizeSurvival(design, typeOfComputation = "Schoenfeld", thetaH0 = 1.2, hazardRatio = 0.85, median2 = 6, accrualTime = c(0, 30), followUpTime = 6, dropoutRate1 = 0.1, dropoutRate2 = 0.05, dropoutTime = 12, allocationRatioPlanned = 1)
plan_of[["survival-samplesize-361"]] <- plan
compare("survival-samplesize-361", "patients", 332.74833944590915, as.vector(plan$maxNumberOfSubjects))
compare("survival-samplesize-361", "events", 267.9655682158674, max(plan$eventsPerStage))
}

# survival-samplesize-362
design <- getDesignGroupSequential(kMax = 4, alpha = 0.005, beta = 0.1, sided = 1, informationRates = c(0.4, 0.6, 0.8, 1), typeOfDesign = "asOF")
design_of[["survival-samplesize-362"]] <- design
compare("survival-samplesize-362", "critical value", c(4.286713563160189, 3.4435747673166235, 2.946980453637535, 2.6153107947567724), as.vector(design$criticalValues))
{
plan <- getSampleSizeSurvival(design, typeOfComputation = "Freedman", thetaH0 = 1, hazardRatio = 0.75, median2 = 12, accrualTime = c(0, 6, 30), accrualIntensity = c(20, 90), dropoutRate1 = 0.1, dropoutRate2 = 0, dropoutTime = 12, allocationRatioPlanned = 2)
plan_of[["survival-samplesize-362"]] <- plan
compare("survival-samplesize-362", "patients", 2009.2478334369105, as.vector(plan$maxNumberOfSubjects))
compare("survival-samplesize-362", "events", 752.6610385005208, max(plan$eventsPerStage))
}

# survival-samplesize-365
design <- getDesignGroupSequential(kMax = 4, alpha = 0.01, beta = 0.05, sided = 1, informationRates = c(0.25, 0.5, 0.75, 1), typeOfDesign = "asKD", gammaA = 1)
design_of[["survival-samplesize-365"]] <- design
compare("survival-samplesize-365", "critical value", c(2.807033768343804, 2.7402975053572374, 2.6724169835724845, 2.6117697164622546), as.vector(design$criticalValues))
{
plan <- getSampleSizeSurvival(design, typeOfComputation = "Freedman", thetaH0 = 1, hazardRatio = 0.65, median2 = 24, accrualTime = c(0, 18), followUpTime = 12, dropoutRate1 = 0.05, dropoutRate2 = 0, dropoutTime = 12, allocationRatioPlanned = 2)
plan_of[["survival-samplesize-365"]] <- plan
compare("survival-samplesize-365", "patients", 1064.7345081814474, as.vector(plan$maxNumberOfSubjects))
compare("survival-samplesize-365", "events", 378.4824934553668, max(plan$eventsPerStage))
}

# survival-power-367
design <- getDesignGroupSequential(kMax = 4, alpha = 0.025, beta = 0.05, sided = 1, informationRates = c(0.25, 0.5, 0.75, 1), typeOfDesign = "asP", bindingFutility = TRUE, futilityBounds = c(-0.5, 0.05, 0.6))
design_of[["survival-power-367"]] <- design
compare("survival-power-367", "critical value", c(2.368327703523905, 2.3673151619240267, 2.3546330302936607, 2.3373482397838434), as.vector(design$criticalValues))
{
plan <- getPowerSurvival(design, typeOfComputation = "Schoenfeld", thetaH0 = 1, hazardRatio = 1.4, median2 = 12, accrualTime = c(0, 18), dropoutRate1 = 0.1, dropoutRate2 = 0.1, dropoutTime = 12, allocationRatioPlanned = 1, directionUpper = TRUE, maxNumberOfEvents = 300, maxNumberOfSubjects = 600)
plan_of[["survival-power-367"]] <- plan
compare("survival-power-367", "power", 0.7522625398509594, as.vector(plan$overallReject))
}

# survival-samplesize-369
design <- getDesignGroupSequential(kMax = 2, alpha = 0.05, beta = 0.1, sided = 1, informationRates = c(0.5, 1), typeOfDesign = "OF", bindingFutility = TRUE, futilityBounds = c(0))
design_of[["survival-samplesize-369"]] <- design
compare("survival-samplesize-369", "critical value", c(2.358496796194201, 1.6677090779956663), as.vector(design$criticalValues))
{
plan <- getSampleSizeSurvival(design, typeOfComputation = "HsiehFreedman", thetaH0 = 1, hazardRatio = 0.6, piecewiseSurvivalTime = c(0, 6), lambda2 = c(0.028881, 0.016045), accrualTime = c(0, 18), followUpTime = 24, dropoutRate1 = 0, dropoutRate2 = 0, dropoutTime = 12, allocationRatioPlanned = 1)
plan_of[["survival-samplesize-369"]] <- plan
compare("survival-samplesize-369", "patients", 371.7969727515481, as.vector(plan$maxNumberOfSubjects))
compare("survival-samplesize-369", "events", 140.72840985261533, max(plan$eventsPerStage))
}

# survival-samplesize-371
design <- getDesignGroupSequential(kMax = 3, alpha = 0.05, beta = 0.15, sided = 1, informationRates = c(0.3, 0.7, 1), typeOfDesign = "asHSD", gammaA = -2, bindingFutility = FALSE, futilityBounds = c(0, 0.6))
design_of[["survival-samplesize-371"]] <- design
compare("survival-samplesize-371", "critical value", c(2.487412516836018, 2.053973880176562, 1.7483839594225743), as.vector(design$criticalValues))
{
plan <- getSampleSizeSurvival(design, typeOfComputation = "Schoenfeld", thetaH0 = 1, hazardRatio = 1.4, median2 = 12, accrualTime = c(0, 12), followUpTime = 24, dropoutRate1 = 0.1, dropoutRate2 = 0.05, dropoutTime = 12, allocationRatioPlanned = 1)
plan_of[["survival-samplesize-371"]] <- plan
compare("survival-samplesize-371", "patients", 364.87255778302955, as.vector(plan$maxNumberOfSubjects))
compare("survival-samplesize-371", "events", 295.6815744145562, max(plan$eventsPerStage))
}

# survival-samplesize-378
design <- getDesignGroupSequential(kMax = 2, alpha = 0.005, beta = 0.1, sided = 1, informationRates = c(0.5, 1), typeOfDesign = "asUser", userAlphaSpending = c(0.00125, 0.005))
design_of[["survival-samplesize-378"]] <- design
compare("survival-samplesize-378", "critical value", c(3.0233414397391476, 2.637702594354766), as.vector(design$criticalValues))
{
plan <- getSampleSizeSurvival(design, typeOfComputation = "Freedman", thetaH0 = 1, hazardRatio = 0.65, median2 = 6, accrualTime = c(0, 24), followUpTime = 18, dropoutRate1 = 0.05, dropoutRate2 = 0.05, dropoutTime = 12, allocationRatioPlanned = 2)
plan_of[["survival-samplesize-378"]] <- plan
compare("survival-samplesize-378", "patients", 377.52919029692333, as.vector(plan$maxNumberOfSubjects))
compare("survival-samplesize-378", "events", 329.37347056463796, max(plan$eventsPerStage))
}

# survival-samplesize-381
design <- getDesignGroupSequential(kMax = 4, alpha = 0.1, beta = 0.15, sided = 2, informationRates = c(0.4, 0.6, 0.8, 1), typeOfDesign = "HP", constantBoundsHP = 3)
design_of[["survival-samplesize-381"]] <- design
compare("survival-samplesize-381", "critical value", c(3, 3, 3, 1.6496481776511005), as.vector(design$criticalValues))
{
plan <- getSampleSizeSurvival(design, typeOfComputation = "HsiehFreedman", thetaH0 = 1, hazardRatio = 1.4, piecewiseSurvivalTime = c(0, 6), lambda2 = c(0.038508, 0.021393), accrualTime = c(0, 18), followUpTime = 24, dropoutRate1 = 0, dropoutRate2 = 0.05, dropoutTime = 12, allocationRatioPlanned = 2)
plan_of[["survival-samplesize-381"]] <- plan
compare("survival-samplesize-381", "patients", 467.8955594120992, as.vector(plan$maxNumberOfSubjects))
compare("survival-samplesize-381", "events", 291.7664732864656, max(plan$eventsPerStage))
}

# survival-samplesize-382
design <- getDesignGroupSequential(kMax = 2, alpha = 0.01, beta = 0.2, sided = 2, informationRates = c(0.75, 1), typeOfDesign = "asHSD", gammaA = 2)
design_of[["survival-samplesize-382"]] <- design
compare("survival-samplesize-382", "critical value", c(2.612638167045058, 2.980401258250137), as.vector(design$criticalValues))
{
plan <- getSampleSizeSurvival(design, typeOfComputation = "Schoenfeld", thetaH0 = 1, hazardRatio = 0.7, piecewiseSurvivalTime = c(0, 6), lambda2 = c(0.069315, 0.038508), accrualTime = c(0, 6, 24), accrualIntensity = c(20, 90), dropoutRate1 = 0.05, dropoutRate2 = 0.1, dropoutTime = 12, allocationRatioPlanned = 1)
plan_of[["survival-samplesize-382"]] <- plan
compare("survival-samplesize-382", "patients", 1405.0456704560595, as.vector(plan$maxNumberOfSubjects))
compare("survival-samplesize-382", "events", 419.6398489443546, max(plan$eventsPerStage))
}

# survival-samplesize-384
design <- getDesignGroupSequential(kMax = 5, alpha = 0.1, beta = 0.15, sided = 2, informationRates = c(0.15, 0.35, 0.6, 0.85, 1), typeOfDesign = "P")
design_of[["survival-samplesize-384"]] <- design
compare("survival-samplesize-384", "critical value", c(2.138377849475039, 2.138377849475039, 2.138377849475039, 2.138377849475039, 2.138377849475039), as.vector(design$criticalValues))
{
plan <- getSampleSizeSurvival(design, typeOfComputation = "HsiehFreedman", thetaH0 = 1, hazardRatio = 0.65, median2 = 10, accrualTime = c(0, 30), followUpTime = 12, dropoutRate1 = 0.025, dropoutRate2 = 0.1, dropoutTime = 12, allocationRatioPlanned = 2)
plan_of[["survival-samplesize-384"]] <- plan
compare("survival-samplesize-384", "patients", 324.64565615520615, as.vector(plan$maxNumberOfSubjects))
compare("survival-samplesize-384", "events", 225.46858960507822, max(plan$eventsPerStage))
}

# survival-power-386
design <- getDesignGroupSequential(kMax = 1, alpha = 0.01, beta = 0.2, sided = 2)
design_of[["survival-power-386"]] <- design
compare("survival-power-386", "critical value", c(2.5758293035489), as.vector(design$criticalValues))
{
plan <- getPowerSurvival(design, typeOfComputation = "Schoenfeld", thetaH0 = 1, hazardRatio = 1.4, median2 = 24, accrualTime = c(0, 12), dropoutRate1 = 0, dropoutRate2 = 0.1, dropoutTime = 12, allocationRatioPlanned = 1, directionUpper = TRUE, maxNumberOfEvents = 200, maxNumberOfSubjects = 400)
plan_of[["survival-power-386"]] <- plan
compare("survival-power-386", "power", 0.4220662244887828, as.vector(plan$overallReject))
}

# survival-samplesize-387
design <- getDesignGroupSequential(kMax = 5, alpha = 0.1, beta = 0.2, sided = 2, informationRates = c(0.2, 0.4, 0.6, 0.8, 1), typeOfDesign = "P")
design_of[["survival-samplesize-387"]] <- design
compare("survival-samplesize-387", "critical value", c(2.1216824963298277, 2.1216824963298277, 2.1216824963298277, 2.1216824963298277, 2.1216824963298277), as.vector(design$criticalValues))
{
plan <- getSampleSizeSurvival(design, typeOfComputation = "HsiehFreedman", thetaH0 = 1, hazardRatio = 0.65, piecewiseSurvivalTime = c(0, 6), lambda2 = c(0.028881, 0.016045), accrualTime = c(0, 30), followUpTime = 18, dropoutRate1 = 0, dropoutRate2 = 0, dropoutTime = 12, allocationRatioPlanned = 1)
plan_of[["survival-samplesize-387"]] <- plan
compare("survival-samplesize-387", "patients", 445.9878872156352, as.vector(plan$maxNumberOfSubjects))
compare("survival-samplesize-387", "events", 172.26509015792738, max(plan$eventsPerStage))
}

# survival-samplesize-388
design <- getDesignGroupSequential(kMax = 2, alpha = 0.05, beta = 0.1, sided = 2, informationRates = c(0.6, 1), typeOfDesign = "asP")
design_of[["survival-samplesize-388"]] <- design
compare("survival-samplesize-388", "critical value", c(2.1034591411012227, 2.230538330998323), as.vector(design$criticalValues))
{
plan <- getSampleSizeSurvival(design, typeOfComputation = "Schoenfeld", thetaH0 = 1, hazardRatio = 0.65, median2 = 12, accrualTime = c(0, 24), followUpTime = 18, dropoutRate1 = 0.1, dropoutRate2 = 0, dropoutTime = 12, allocationRatioPlanned = 1)
plan_of[["survival-samplesize-388"]] <- plan
compare("survival-samplesize-388", "patients", 358.9802082435233, as.vector(plan$maxNumberOfSubjects))
compare("survival-samplesize-388", "events", 252.49184515078488, max(plan$eventsPerStage))
}

# survival-samplesize-389
design <- getDesignGroupSequential(kMax = 2, alpha = 0.005, beta = 0.05, sided = 1, informationRates = c(0.6, 1), typeOfDesign = "asHSD", gammaA = -4, bindingFutility = FALSE, typeBetaSpending = "bsP")
design_of[["survival-samplesize-389"]] <- design
compare("survival-samplesize-389", "critical value", c(3.1101284305166597, 2.609235060120301), as.vector(design$criticalValues))
{
plan <- getSampleSizeSurvival(design, typeOfComputation = "Schoenfeld", thetaH0 = 1.2, hazardRatio = 0.95, piecewiseSurvivalTime = c(0, 6), lambda2 = c(0.069315, 0.038508), accrualTime = c(0, 12), followUpTime = 6, dropoutRate1 = 0.025, dropoutRate2 = 0, dropoutTime = 12, allocationRatioPlanned = 1)
plan_of[["survival-samplesize-389"]] <- plan
compare("survival-samplesize-389", "patients", 3232.716997025492, as.vector(plan$maxNumberOfSubjects))
compare("survival-samplesize-389", "events", 1490.1869112767233, max(plan$eventsPerStage))
}

# counts-power-391
design <- getDesignGroupSequential(kMax = 2, alpha = 0.05, beta = 0.2, sided = 1, informationRates = c(0.5, 1), typeOfDesign = "asKD", gammaA = 1.5, bindingFutility = FALSE, typeBetaSpending = "bsOF")
design_of[["counts-power-391"]] <- design
compare("counts-power-391", "critical value", c(2.104264980130078, 1.737284453602157), as.vector(design$criticalValues))
if (exists("getPowerCounts")) {
plan <- getPowerCounts(design, lambda2 = 1.2, theta = 0.75, overdispersion = 0.8, fixedExposureTime = 2, directionUpper = FALSE, allocationRatioPlanned = 1, maxNumberOfSubjects = 200)
plan_of[["counts-power-391"]] <- plan
compare("counts-power-391", "power", 0.5208352515390482, as.vector(plan$overallReject))
}

# counts-power-392
design <- getDesignGroupSequential(kMax = 5, alpha = 0.05, beta = 0.05, sided = 2, informationRates = c(0.15, 0.35, 0.6, 0.85, 1), typeOfDesign = "asHSD", gammaA = -2)
design_of[["counts-power-392"]] <- design
compare("counts-power-392", "critical value", c(2.9957226035229843, 2.7599149992732035, 2.490401409960695, 2.243850631784239, 2.1239270213395263), as.vector(design$criticalValues))
if (exists("getPowerCounts")) {
plan <- getPowerCounts(design, lambda2 = 0.8, theta = 0.8, overdispersion = 1.5, fixedExposureTime = 0.5, directionUpper = FALSE, allocationRatioPlanned = 1, maxNumberOfSubjects = 200)
plan_of[["counts-power-392"]] <- plan
compare("counts-power-392", "power", 0.11151185753755523, as.vector(plan$overallReject))
}

# counts-samplesize-393
design <- getDesignGroupSequential(kMax = 4, alpha = 0.005, beta = 0.15, sided = 1, informationRates = c(0.4, 0.6, 0.8, 1), typeOfDesign = "OF")
design_of[["counts-samplesize-393"]] <- design
compare("counts-samplesize-393", "critical value", c(4.144434510240879, 3.3839166074905527, 2.9305577463748738, 2.6211705331531223), as.vector(design$criticalValues))
if (exists("getSampleSizeCounts")) {
plan <- getSampleSizeCounts(design, lambda2 = 1.2, theta = 0.6, overdispersion = 0.8, fixedExposureTime = 1, allocationRatioPlanned = 1)
plan_of[["counts-samplesize-393"]] <- plan
compare("counts-samplesize-393", "patients", 388, as.vector(plan$maxNumberOfSubjects))
}

# counts-samplesize-394
design <- getDesignGroupSequential(kMax = 4, alpha = 0.025, beta = 0.1, sided = 1, informationRates = c(0.25, 0.5, 0.75, 1), typeOfDesign = "OF")
design_of[["counts-samplesize-394"]] <- design
compare("counts-samplesize-394", "critical value", c(4.048591000095314, 2.8627861504182226, 2.3374551037437254, 2.024295500047657), as.vector(design$criticalValues))
if (exists("getSampleSizeCounts")) {
plan <- getSampleSizeCounts(design, lambda2 = 1.2, theta = 0.75, overdispersion = 0, fixedExposureTime = 0.5, allocationRatioPlanned = 2)
plan_of[["counts-samplesize-394"]] <- plan
compare("counts-samplesize-394", "patients", 1082, as.vector(plan$maxNumberOfSubjects))
}

# counts-power-398
design <- getDesignGroupSequential(kMax = 2, alpha = 0.05, beta = 0.15, sided = 1, informationRates = c(0.75, 1), typeOfDesign = "asHSD", gammaA = 1, bindingFutility = TRUE, futilityBounds = c(0))
design_of[["counts-power-398"]] <- design
compare("counts-power-398", "critical value", c(1.7308956236409663, 1.9451158201989478), as.vector(design$criticalValues))
if (exists("getPowerCounts")) {
plan <- getPowerCounts(design, lambda2 = 0.4, theta = 0.75, overdispersion = 0.8, fixedExposureTime = 0.5, directionUpper = FALSE, allocationRatioPlanned = 1, maxNumberOfSubjects = 400)
plan_of[["counts-power-398"]] <- plan
compare("counts-power-398", "power", 0.27389277609696877, as.vector(plan$overallReject))
}

# counts-power-400
design <- getDesignGroupSequential(kMax = 1, alpha = 0.01, beta = 0.1, sided = 2)
design_of[["counts-power-400"]] <- design
compare("counts-power-400", "critical value", c(2.5758293035489), as.vector(design$criticalValues))
if (exists("getPowerCounts")) {
plan <- getPowerCounts(design, lambda2 = 0.4, theta = 0.75, overdispersion = 0, fixedExposureTime = 0.5, directionUpper = FALSE, allocationRatioPlanned = 2, maxNumberOfSubjects = 200)
plan_of[["counts-power-400"]] <- plan
compare("counts-power-400", "power", 0.03937277354483522, as.vector(plan$overallReject))
}

# counts-samplesize-406
design <- getDesignGroupSequential(kMax = 3, alpha = 0.025, beta = 0.2, sided = 1, informationRates = c(0.3333333333, 0.6666666667, 1), typeOfDesign = "P")
design_of[["counts-samplesize-406"]] <- design
compare("counts-samplesize-406", "critical value", c(2.2894784548521048, 2.2894784548521048, 2.2894784548521048), as.vector(design$criticalValues))
if (exists("getSampleSizeCounts")) {
plan <- getSampleSizeCounts(design, lambda2 = 0.8, theta = 0.75, overdispersion = 0.8, fixedExposureTime = 2, allocationRatioPlanned = 1)
plan_of[["counts-samplesize-406"]] <- plan
compare("counts-samplesize-406", "patients", 678, as.vector(plan$maxNumberOfSubjects))
}

# counts-samplesize-409
design <- getDesignGroupSequential(kMax = 5, alpha = 0.025, beta = 0.2, sided = 1, informationRates = c(0.15, 0.35, 0.6, 0.85, 1), typeOfDesign = "asOF", bindingFutility = FALSE, typeBetaSpending = "bsHSD", gammaB = -2)
design_of[["counts-samplesize-409"]] <- design
compare("counts-samplesize-409", "critical value", c(5.669669601685665, 3.612793546172456, 2.6732392819188173, 2.2012120075560917, 2.0466255889936513), as.vector(design$criticalValues))
if (exists("getSampleSizeCounts")) {
plan <- getSampleSizeCounts(design, lambda2 = 0.8, theta = 0.6, overdispersion = 0.4, fixedExposureTime = 2, allocationRatioPlanned = 1)
plan_of[["counts-samplesize-409"]] <- plan
compare("counts-samplesize-409", "patients", 164, as.vector(plan$maxNumberOfSubjects))
}

# counts-samplesize-412
design <- getDesignGroupSequential(kMax = 2, alpha = 0.005, beta = 0.15, sided = 1, informationRates = c(0.5, 1), typeOfDesign = "asHSD", gammaA = -4, bindingFutility = FALSE, futilityBounds = c(-0.5))
design_of[["counts-samplesize-412"]] <- design
compare("counts-samplesize-412", "critical value", c(3.2407805237428007, 2.5999240828784496), as.vector(design$criticalValues))
if (exists("getSampleSizeCounts")) {
plan <- getSampleSizeCounts(design, lambda2 = 1.2, theta = 0.7, overdispersion = 0, fixedExposureTime = 2, allocationRatioPlanned = 1)
plan_of[["counts-samplesize-412"]] <- plan
compare("counts-samplesize-412", "patients", 210, as.vector(plan$maxNumberOfSubjects))
}

# counts-power-414
design <- getDesignGroupSequential(kMax = 5, alpha = 0.005, beta = 0.2, sided = 1, informationRates = c(0.15, 0.35, 0.6, 0.85, 1), typeOfDesign = "P")
design_of[["counts-power-414"]] <- design
compare("counts-power-414", "critical value", c(2.9957927324699916, 2.9957927324699916, 2.9957927324699916, 2.9957927324699916, 2.9957927324699916), as.vector(design$criticalValues))
if (exists("getPowerCounts")) {
plan <- getPowerCounts(design, lambda2 = 2, theta = 0.8, overdispersion = 0.8, fixedExposureTime = 1, directionUpper = FALSE, allocationRatioPlanned = 1, maxNumberOfSubjects = 400)
plan_of[["counts-power-414"]] <- plan
compare("counts-power-414", "power", 0.1818233326868126, as.vector(plan$overallReject))
}

# counts-samplesize-417
design <- getDesignGroupSequential(kMax = 2, alpha = 0.025, beta = 0.15, sided = 1, informationRates = c(0.5, 1), typeOfDesign = "P", bindingFutility = FALSE, futilityBounds = c(0))
design_of[["counts-samplesize-417"]] <- design
compare("counts-samplesize-417", "critical value", c(2.1782720943757323, 2.1782720943757323), as.vector(design$criticalValues))
if (exists("getSampleSizeCounts")) {
plan <- getSampleSizeCounts(design, lambda2 = 0.8, theta = 0.7, overdispersion = 0.4, fixedExposureTime = 0.5, allocationRatioPlanned = 2)
plan_of[["counts-samplesize-417"]] <- plan
compare("counts-samplesize-417", "patients", 1149, as.vector(plan$maxNumberOfSubjects))
}

# counts-samplesize-419
design <- getDesignGroupSequential(kMax = 4, alpha = 0.01, beta = 0.2, sided = 2, informationRates = c(0.4, 0.6, 0.8, 1), typeOfDesign = "asHSD", gammaA = 1)
design_of[["counts-samplesize-419"]] <- design
compare("counts-samplesize-419", "critical value", c(2.793415824661503, 2.948445308711739, 2.972500895963052, 2.990844061613978), as.vector(design$criticalValues))
if (exists("getSampleSizeCounts")) {
plan <- getSampleSizeCounts(design, lambda2 = 0.4, theta = 0.6, overdispersion = 1.5, fixedExposureTime = 2, allocationRatioPlanned = 1)
plan_of[["counts-samplesize-419"]] <- plan
compare("counts-samplesize-419", "patients", 672, as.vector(plan$maxNumberOfSubjects))
}

# counts-samplesize-423
design <- getDesignGroupSequential(kMax = 3, alpha = 0.005, beta = 0.2, sided = 1, informationRates = c(0.5, 0.75, 1), typeOfDesign = "P")
design_of[["counts-samplesize-423"]] <- design
compare("counts-samplesize-423", "critical value", c(2.8423115824782386, 2.8423115824782386, 2.8423115824782386), as.vector(design$criticalValues))
if (exists("getSampleSizeCounts")) {
plan <- getSampleSizeCounts(design, lambda2 = 0.8, theta = 0.8, overdispersion = 0.4, fixedExposureTime = 1, allocationRatioPlanned = 1)
plan_of[["counts-samplesize-423"]] <- plan
compare("counts-samplesize-423", "patients", 1882, as.vector(plan$maxNumberOfSubjects))
}

# counts-samplesize-424
design <- getDesignGroupSequential(kMax = 5, alpha = 0.025, beta = 0.05, sided = 1, informationRates = c(0.15, 0.35, 0.6, 0.85, 1), typeOfDesign = "asOF", bindingFutility = FALSE, typeBetaSpending = "bsHSD", gammaB = -4)
design_of[["counts-samplesize-424"]] <- design
compare("counts-samplesize-424", "critical value", c(5.669669601685665, 3.612793546172456, 2.6732392819188173, 2.2012120075560917, 2.0466255889936513), as.vector(design$criticalValues))
if (exists("getSampleSizeCounts")) {
plan <- getSampleSizeCounts(design, lambda2 = 0.8, theta = 0.75, overdispersion = 0, fixedExposureTime = 2, allocationRatioPlanned = 2)
plan_of[["counts-samplesize-424"]] <- plan
compare("counts-samplesize-424", "patients", 521, as.vector(plan$maxNumberOfSubjects))
}

# counts-samplesize-426
design <- getDesignGroupSequential(kMax = 1, alpha = 0.01, beta = 0.15, sided = 1)
design_of[["counts-samplesize-426"]] <- design
compare("counts-samplesize-426", "critical value", c(2.3263478740408408), as.vector(design$criticalValues))
if (exists("getSampleSizeCounts")) {
plan <- getSampleSizeCounts(design, lambda2 = 0.4, theta = 0.6, overdispersion = 0, fixedExposureTime = 1, allocationRatioPlanned = 1)
plan_of[["counts-samplesize-426"]] <- plan
compare("counts-samplesize-426", "patients", 578, as.vector(plan$nFixed))
}

comparison$relative <- abs(comparison$rpact - comparison$trialtwin) / pmax(1, abs(comparison$trialtwin))
print(comparison, digits = 10)
cat("largest difference, relative above 1 and absolute below:", max(comparison$relative, 0), "\n")
