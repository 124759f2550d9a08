// Exact arithmetic for the tables of the portable maths: the same numbers as engine/support/exact.ts, in units of 2^-160, without big integers.
#pragma once
#include <cmath>
#include <cstdint>
#include <tuple>
#include <utility>

namespace exact {

constexpr int BITS = 160;
constexpr int LIMBS = 6;

// A signed integer of 384 bits in two's complement, smallest limb first.
struct Wide {
  uint64_t limb[LIMBS] = {};
  bool negative() const { return limb[LIMBS - 1] >> 63; }
  bool zero() const {
    for (uint64_t part : limb)
      if (part) return false;
    return true;
  }
};

inline Wide of(uint64_t small, int shift = 0) {
  Wide out;
  out.limb[shift / 64] = small << (shift % 64);
  if (shift % 64) out.limb[shift / 64 + 1] = small >> (64 - shift % 64);
  return out;
}

inline Wide operator+(const Wide& a, const Wide& b) {
  Wide out;
  unsigned __int128 carry = 0;
  for (int i = 0; i < LIMBS; i++) {
    carry += (unsigned __int128)a.limb[i] + b.limb[i];
    out.limb[i] = (uint64_t)carry;
    carry >>= 64;
  }
  return out;
}

inline Wide operator-(const Wide& a) {
  Wide flipped;
  for (int i = 0; i < LIMBS; i++) flipped.limb[i] = ~a.limb[i];
  return flipped + of(1);
}

inline Wide operator-(const Wide& a, const Wide& b) { return a + -b; }

// For numbers that are not negative.
inline Wide operator*(const Wide& a, const Wide& b) {
  Wide out;
  for (int i = 0; i < LIMBS; i++) {
    unsigned __int128 carry = 0;
    for (int j = 0; i + j < LIMBS; j++) {
      carry += (unsigned __int128)a.limb[i] * b.limb[j] + out.limb[i + j];
      out.limb[i + j] = (uint64_t)carry;
      carry >>= 64;
    }
  }
  return out;
}

// For numbers that are not negative.
inline Wide operator/(const Wide& a, uint64_t divisor) {
  Wide out;
  unsigned __int128 rest = 0;
  for (int i = LIMBS - 1; i >= 0; i--) {
    rest = rest << 64 | a.limb[i];
    out.limb[i] = (uint64_t)(rest / divisor);
    rest %= divisor;
  }
  return out;
}

// Rounds down, negative numbers too.
inline Wide operator>>(const Wide& a, int shift) {
  Wide out;
  const uint64_t sign = a.negative() ? ~uint64_t{0} : 0;
  auto at = [&](int i) { return i < LIMBS ? a.limb[i] : sign; };
  for (int i = 0; i < LIMBS; i++) {
    const int from = i + shift / 64;
    out.limb[i] = at(from) >> (shift % 64);
    if (shift % 64) out.limb[i] |= at(from + 1) << (64 - shift % 64);
  }
  return out;
}

// The nearest double; halfway cases go to the even one.
inline double toDouble(const Wide& a) {
  if (a.negative()) return -toDouble(-a);
  int top = LIMBS * 64 - 1;
  while (top >= 0 && !(a.limb[top / 64] >> (top % 64) & 1)) top--;
  if (top < 64) return (double)a.limb[0];
  // 64 leading bits, the last of them set if anything is lost below: the conversion from 64 bits then rounds correctly.
  const int shift = top - 63;
  uint64_t leading = (a >> shift).limb[0];
  for (int bit = 0; bit < shift; bit++)
    if (a.limb[bit / 64] >> (bit % 64) & 1) {
      leading |= 1;
      break;
    }
  return std::ldexp((double)leading, shift);
}

inline Wide log(uint64_t p, uint64_t q) {
  const bool below = p < q;
  Wide power = of(below ? q - p : p - q, BITS) / (p + q);
  const Wide square = power * power >> BITS;
  Wide sum;
  for (uint64_t odd = 1; !power.zero(); odd += 2) {
    sum = sum + power / odd;
    power = power * square >> BITS;
  }
  return below ? -(sum + sum) : sum + sum;
}

inline Wide exp(const Wide& x) {
  Wide term = of(1, BITS);
  Wide sum;
  for (uint64_t n = 1; !term.zero(); n++) {
    sum = sum + term;
    term = (term * x >> BITS) / n;
  }
  return sum;
}

// The leading double is the nearest multiple of 2^-bits.
inline std::pair<double, double> split(const Wide& x, int bits) {
  const int shift = BITS - bits;
  const Wide leading = (x + of(1, shift - 1)) >> shift;
  Wide moved = leading;
  for (int i = 0; i < shift; i++) moved = moved + moved;
  return {std::ldexp(toDouble(leading), -bits), std::ldexp(toDouble(x - moved), -BITS)};
}

}  // namespace exact
