// Benchmark models A, B and K (pbpk-linear.json, pbpk-binding.json, pbpk-kinetics.json) integrated by CVODE: BDF, Newton, dense matrix, analytic Jacobian.
// usage: cvode_anchor A|B|K rtol atol individuals.csv patients [trajectories.csv | reference]
//   without the last argument: prints patients per second of processor time; with a file of model simulate: the largest relative
//   error of its plasma concentrations against this program's at the given tolerances; with "self RTOL ATOL": CVODE's own error.
#include <cvode/cvode.h>
#include <nvector/nvector_serial.h>
#include <sunlinsol/sunlinsol_dense.h>
#include <sunmatrix/sunmatrix_dense.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { TISSUES = 9, HOURS = 336, MOST = 64 };
enum { A1, A2, A3, GU, LI, LU, AR, VE, AD, BO, BR, HE, KI, MU, SK, SP, RE, CE, RESP, RF, RC };

// One patient's coefficients; tissues in the order AD BO BR HE KI MU SK SP RE.
typedef struct {
  double dose, ktr, lumen, gut_in, gut_out, gut_met, gut_sat, li_art, li_gut, li_spl, li_out, li_met, li_sat;
  double lu_in, lu_out, ar_in, ar_out, ve_out, ve_li, in[TISSUES], out[TISSUES], back[TISSUES];
  double bp, ke0, kin, kout, imax, ic50, kon, koff, r0, kdeg, kint;
} Patient;

static int has_binding, has_response, size;
static char names[MOST][32];
static int columns;

static double value(const double *row, const char *name) {
  for (int i = 0; i < columns; i++) if (!strcmp(names[i], name)) return row[i];
  fprintf(stderr, "no column %s\n", name); exit(1);
}
static double of(const double *row, char kind, const char *organ) {
  char name[16]; snprintf(name, sizeof name, "%c%s%s", kind, kind == 'K' ? "p" : "", organ);
  double scale = value(row, "size");
  return value(row, name) * (kind == 'V' ? scale : kind == 'Q' ? pow(scale, 0.75) : 1);
}
static Patient prepare(const double *row) {
  static const char *tissue[TISSUES] = {"ad", "bo", "br", "he", "ki", "mu", "sk", "sp", "re"};
  Patient p; double bp = value(row, "BP"), fu = value(row, "fup"), flow = pow(value(row, "size"), 0.75);
  double gut = of(row, 'Q', "gu"), hepatic = of(row, 'Q', "ha"), spleen = of(row, 'Q', "sp"), liver = gut + hepatic + spleen, total = gut + hepatic;
  double vgu = of(row, 'V', "gu"), vli = of(row, 'V', "li"), vlu = of(row, 'V', "lu"), var = of(row, 'V', "ar"), vve = of(row, 'V', "ve");
  double kgu = of(row, 'K', "gu"), kli = of(row, 'K', "li"), klu = of(row, 'K', "lu");
  for (int i = 0; i < TISSUES; i++) total += of(row, 'Q', tissue[i]);
  p.dose = 5e6 / 325.77; p.ktr = value(row, "ktr"); p.lumen = p.ktr / vgu;
  p.gut_in = gut / vgu; p.gut_out = gut * bp / (kgu * vgu); p.gut_met = value(row, "CLg") * flow * fu / (kgu * vgu);
  p.li_art = hepatic / vli; p.li_gut = gut * bp / (kgu * vli); p.li_spl = spleen * bp / (of(row, 'K', "sp") * vli);
  p.li_out = liver * bp / (kli * vli); p.li_met = value(row, "CLh") * flow * fu / (kli * vli);
  p.lu_in = total / vlu; p.lu_out = total * bp / (klu * vlu); p.ar_in = total * bp / (klu * var); p.ar_out = total / var;
  p.ve_out = total / vve; p.ve_li = liver * bp / (kli * vve);
  for (int i = 0; i < TISSUES; i++) {
    double q = of(row, 'Q', tissue[i]), v = of(row, 'V', tissue[i]), k = of(row, 'K', tissue[i]);
    p.in[i] = q / v; p.out[i] = q * bp / (k * v); p.back[i] = i == SP - AD ? 0 : q * bp / (k * vve);
    if (i == KI - AD) p.out[i] += value(row, "CLr") * fu / (k * v);
  }
  p.bp = bp; p.ke0 = value(row, "ke0"); if (!has_response) return p;
  p.kin = value(row, "kin"); p.kout = value(row, "kout"); p.imax = value(row, "imax"); p.ic50 = value(row, "IC50");
  if (has_binding) {
    double km = value(row, "Km"); p.gut_sat = fu / (kgu * km); p.li_sat = fu / (kli * km);
    p.kon = value(row, "kon"); p.koff = value(row, "koff"); p.r0 = value(row, "R0"); p.kdeg = value(row, "kdeg"); p.kint = value(row, "kint");
  }
  return p;
}
static int derivative(realtype t, N_Vector state, N_Vector slope, void *data) {
  const Patient *p = data; const double *y = N_VGetArrayPointer(state); double *d = N_VGetArrayPointer(slope);
  double gut = p->gut_met, liver = p->li_met, back = p->ve_li * y[LI] - p->ve_out * y[VE], cp = y[VE] / p->bp;
  if (has_binding) { gut /= 1 + p->gut_sat * y[GU]; liver /= 1 + p->li_sat * y[LI]; }
  d[A1] = -p->ktr * y[A1]; d[A2] = p->ktr * (y[A1] - y[A2]); d[A3] = p->ktr * (y[A2] - y[A3]);
  d[GU] = p->lumen * y[A3] + p->gut_in * y[AR] - (p->gut_out + gut) * y[GU];
  d[LI] = p->li_art * y[AR] + p->li_gut * y[GU] + p->li_spl * y[SP] - (p->li_out + liver) * y[LI];
  d[LU] = p->lu_in * y[VE] - p->lu_out * y[LU]; d[AR] = p->ar_in * y[LU] - p->ar_out * y[AR];
  for (int i = 0; i < TISSUES; i++) { d[AD + i] = p->in[i] * y[AR] - p->out[i] * y[AD + i]; back += p->back[i] * y[AD + i]; }
  d[CE] = p->ke0 * (cp - y[CE]); if (has_response) d[RESP] = p->kin * (1 - p->imax * y[CE] / (p->ic50 + y[CE])) - p->kout * y[RESP];
  if (has_binding) {
    double bind = p->kon * cp * y[RF] - p->koff * y[RC];
    back -= bind; d[RF] = p->kdeg * (p->r0 - y[RF]) - bind; d[RC] = bind - p->kint * y[RC];
  }
  d[VE] = back; return 0;
}
static int jacobian(realtype t, N_Vector state, N_Vector slope, SUNMatrix matrix, void *data, N_Vector a, N_Vector b, N_Vector c) {
  const Patient *p = data; const double *y = N_VGetArrayPointer(state); SUNMatZero(matrix);
#define J(i, j) SM_ELEMENT_D(matrix, i, j)
  double gut = p->gut_met, liver = p->li_met;
  if (has_binding) { double g = 1 + p->gut_sat * y[GU], l = 1 + p->li_sat * y[LI]; gut /= g * g; liver /= l * l; }
  J(A1, A1) = J(A2, A2) = J(A3, A3) = -p->ktr; J(A2, A1) = J(A3, A2) = p->ktr;
  J(GU, A3) = p->lumen; J(GU, AR) = p->gut_in; J(GU, GU) = -p->gut_out - gut;
  J(LI, AR) = p->li_art; J(LI, GU) = p->li_gut; J(LI, SP) = p->li_spl; J(LI, LI) = -p->li_out - liver;
  J(LU, VE) = p->lu_in; J(LU, LU) = -p->lu_out; J(AR, LU) = p->ar_in; J(AR, AR) = -p->ar_out; J(VE, LI) = p->ve_li; J(VE, VE) = -p->ve_out;
  for (int i = 0; i < TISSUES; i++) { J(AD + i, AR) = p->in[i]; J(AD + i, AD + i) = -p->out[i]; if (i != SP - AD) J(VE, AD + i) = p->back[i]; }
  J(CE, VE) = p->ke0 / p->bp; J(CE, CE) = -p->ke0;
  if (has_response) { double half = p->ic50 + y[CE]; J(RESP, CE) = -p->kin * p->imax * p->ic50 / (half * half); J(RESP, RESP) = -p->kout; }
  if (has_binding) {
    double ve = p->kon / p->bp * y[RF], rf = p->kon / p->bp * y[VE];
    J(VE, VE) -= ve; J(VE, RF) = -rf; J(VE, RC) = p->koff; J(RF, VE) = -ve; J(RF, RF) = -p->kdeg - rf; J(RF, RC) = p->koff;
    J(RC, VE) = ve; J(RC, RF) = rf; J(RC, RC) = -p->koff - p->kint;
  }
  return 0;
}
static double now(void) { struct timespec t; clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t); return t.tv_sec + 1e-9 * t.tv_nsec; }

static void integrate(const double *rows, int patients, double rtol, double atol, double *plasma) {
  SUNContext context; SUNContext_Create(NULL, &context);
  N_Vector state = N_VNew_Serial(size, context); double *y = N_VGetArrayPointer(state); Patient patient;
  void *solver = CVodeCreate(CV_BDF, context); N_VConst(0, state); CVodeInit(solver, derivative, 0, state);
  SUNMatrix matrix = SUNDenseMatrix(size, size, context); SUNLinearSolver linear = SUNLinSol_Dense(state, matrix, context);
  CVodeSStolerances(solver, rtol, atol); CVodeSetUserData(solver, &patient); CVodeSetMaxNumSteps(solver, 10000000); CVodeSetMaxHnilWarns(solver, -1);
  CVodeSetLinearSolver(solver, linear, matrix); CVodeSetJacFn(solver, jacobian);
  for (int i = 0; i < patients; i++) {
    patient = prepare(rows + (size_t)i * columns); N_VConst(0, state); if (has_response) y[RESP] = patient.kin / patient.kout; if (has_binding) y[RF] = patient.r0;
    for (int hour = 0; hour < HOURS; hour++) {
      double reached;
      if (hour % 24 == 0) { y[A1] += patient.dose; CVodeReInit(solver, hour, state); CVodeSetStopTime(solver, hour + 24); }
      if (CVode(solver, hour + 1, state, &reached, CV_NORMAL) < 0) { fprintf(stderr, "patient %d failed at %g h\n", i, reached); exit(2); }
      plasma[(size_t)i * HOURS + hour] = y[VE] / patient.bp;
    }
  }
}
static void compare(const double *reference, const double *other, int patients, const char *who) {
  double largest = 0;
  for (int i = 0; i < patients * HOURS; i++) { double e = fabs(other[i] / reference[i] - 1); if (!(e <= largest)) largest = e; }
  printf("%s: largest relative error of the plasma concentration %.2e\n", who, largest);
}
int main(int count, char **words) {
  has_binding = words[1][0] == 'B'; has_response = words[1][0] != 'K'; size = has_binding ? 21 : has_response ? 19 : 18; double rtol = atof(words[2]), atol = atof(words[3]); int patients = atoi(words[5]);
  static char line[65536]; FILE *file = fopen(words[4], "r"); if (!file || !fgets(line, sizeof line, file)) return 1;
  char *cell = strtok(line, ",\r\n"); while ((cell = strtok(NULL, ",\r\n"))) strcpy(names[columns++], cell);
  double *rows = malloc(sizeof(double) * patients * columns);
  for (int i = 0; i < patients; i++) { if (!fgets(line, sizeof line, file)) return 1; strtok(line, ","); for (int j = 0; j < columns; j++) rows[i * columns + j] = atof(strtok(NULL, ",\r\n")); }
  fclose(file);
  double *plasma = malloc(sizeof(double) * patients * HOURS), *other = malloc(sizeof(double) * patients * HOURS), start = now();
  integrate(rows, patients, rtol, atol, plasma); double seconds = now() - start;
  printf("CVODE %s, rtol %g, atol %g: %d patients in %.2f s of processor time, %.1f patients/s\n", words[1], rtol, atol, patients, seconds, patients / seconds);
  for (int w = 6; w < count; w++) {
    if (!strcmp(words[w], "self")) { integrate(rows, patients, atof(words[w + 1]), atof(words[w + 2]), other); compare(plasma, other, patients, "CVODE at the tolerances given last"); w += 2; continue; }
    file = fopen(words[w], "r"); if (!file || !fgets(line, sizeof line, file)) return 1;
    for (int i = 0; i < patients; i++) for (int hour = 0; hour <= HOURS; hour++) { if (!fgets(line, sizeof line, file)) return 1; strtok(line, ","); strtok(NULL, ","); double c = atof(strtok(NULL, ",")); if (hour) other[i * HOURS + hour - 1] = c; }
    fclose(file); compare(plasma, other, patients, words[w]);
  }
  return 0;
}
