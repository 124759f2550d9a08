// The portable maths of engine/support, operation for operation, and its generator. Compile without -ffast-math and with -ffp-contract=off.
#pragma once
#include <cmath>
#include <cstdint>
#include <cstring>
#include <limits>
#include <tuple>

#include "exact.hpp"

struct Tables {
  double powerOfTwo[2048];
  double roots[32][2];
  double logarithms[128][4];
  double step, stepRest, stepsPerUnit, log2, log2Rest;
};

constexpr int INTERVAL_OFFSET = 0x97000;

inline Tables makeTables() {
  Tables t{};
  for (int n = -1024; n < 1024; n++) t.powerOfTwo[n + 1024] = std::ldexp(1.0, n);
  const exact::Wide exactLog2 = exact::log(2, 1);
  const exact::Wide exactStep = exactLog2 / 32;
  std::tie(t.step, t.stepRest) = exact::split(exactStep, 43);
  t.stepsPerUnit = 1 / t.step;
  for (int j = 0; j < 32; j++) std::tie(t.roots[j][0], t.roots[j][1]) = exact::split(exact::exp(exactStep * exact::of(j)), 52);
  std::tie(t.log2, t.log2Rest) = exact::split(exactLog2, 41);
  for (int i = 0; i < 128; i++) {
    const int64_t middle = i * 8192 + 4096 - INTERVAL_OFFSET;
    const int64_t unit = middle < 0 ? 2097152 : 1048576;
    t.logarithms[i][0] = (double)(unit + middle) / unit;
    t.logarithms[i][1] = (double)unit / (unit + middle);
    std::tie(t.logarithms[i][2], t.logarithms[i][3]) = exact::split(exact::log(unit + middle, unit), 41);
  }
  return t;
}

static const Tables tables = makeTables();

static double expOfSum(double x, double rest);

[[gnu::noinline, gnu::cold]] static double expFar(double x, double rest) {
  if (x != x) return x;
  if (x > 710) return std::numeric_limits<double>::infinity();
  if (x < -746) return 0;
  const double half = expOfSum(x / 2, rest / 2);
  return half * half;
}

static inline double expOfSum(double x, double rest) {
  if (!(x > -708.3 && x < 709.7)) return expFar(x, rest);
  const double m = std::floor(x * tables.stepsPerUnit + 0.5);
  const double r = x - m * tables.step - m * tables.stepRest + rest;
  const int i = (int)m;
  const double* root = tables.roots[i & 31];
  const double square = r * r;
  const double growth = r + square * (0.5 + r * (1.0 / 6) + square * (1.0 / 24 + r * (1.0 / 120) + square * (1.0 / 720)));
  return (root[0] + (root[1] + root[0] * growth)) * tables.powerOfTwo[(i >> 5) + 1024];
}

static inline double portableExp(double x) { return expOfSum(x, 0); }

static inline int highWord(double x) {
  uint64_t bits;
  std::memcpy(&bits, &x, 8);
  return (int)(bits >> 32);
}

static double portableLog(double x);

[[gnu::noinline, gnu::cold]] static double logFar(double x) {
  if (x == 0) return -std::numeric_limits<double>::infinity();
  if (x > 0 && x < 1) return portableLog(x * 18014398509481984.0) - 54 * (tables.log2 + tables.log2Rest);
  return x > 0 ? x : std::numeric_limits<double>::quiet_NaN();
}

static inline double portableLog(double x) {
  if (!(x >= 2.2250738585072014e-308 && x <= std::numeric_limits<double>::max())) return logFar(x);
  const int bits = highWord(x) + INTERVAL_OFFSET;
  const int e = (bits >> 20) - 1023;
  const double* row = tables.logarithms[bits >> 13 & 127];
  const double r = (x * tables.powerOfTwo[1024 - e] - row[0]) * row[1];
  const double square = r * r;
  const double bend = square * (r * (1.0 / 3) - 0.5 + square * (r * (1.0 / 5) - 1.0 / 4 + square * (r * (1.0 / 7) - 1.0 / 6)));
  const double large = e * tables.log2 + row[2];
  const double sum = large + r;
  return sum + (large - sum + r + (bend + (row[3] + e * tables.log2Rest)));
}

// For a positive, normal base and an exponent of moderate size: the kernel has no others.
static inline double portablePow(double x, double y) {
  const int bits = highWord(x) + INTERVAL_OFFSET;
  const int biased = bits >> 20;
  const double* row = tables.logarithms[bits >> 13 & 127];
  const double centre = row[0], inverse = row[1];
  const double distance = x * tables.powerOfTwo[2047 - biased] - centre;
  const double rounding = inverse == 1 ? 0 : 6;
  const double rLeading = distance * inverse + rounding - rounding;
  const double rRest = (distance - rLeading * centre) * inverse;
  const double r = rLeading + rRest;
  const double square = r * r;
  const double bend =
      square * (r * (1.0 / 3) - 0.5 + square * (r * (1.0 / 5) - 1.0 / 4 + square * (r * (1.0 / 7) - 1.0 / 6 + square * (r * (1.0 / 9) - 1.0 / 8))));
  const double exponent = biased - 1023;
  const double large = exponent * tables.log2 + row[2];
  const double sum = large + rLeading;
  const double sumRest = large - sum + rLeading + (rRest + (bend + (row[3] + exponent * tables.log2Rest)));
  const double log = sum + sumRest;
  const double logRest = sum - log + sumRest;
  const double yLeading = (float)y;
  const double logLeading = (float)log;
  return expOfSum(yLeading * logLeading, (y - yLeading) * logLeading + y * (log - logLeading + logRest));
}

static inline double portableLogistic(double x) { return 1 / (1 + portableExp(-x)); }
