// Philox4x32-10 (Salmon, Moraes, Dror and Shaw 2011) with 64-bit products.
#pragma once
#include <cstdint>

struct Block {
  uint32_t word[4];
  double uniform(int lane) const { return (word[lane] + 0.5) * (1 / 4294967296.0); }
};

static inline Block philox(uint32_t k0, uint32_t k1, uint32_t c0, uint32_t c1, uint32_t c2, uint32_t c3) {
  for (int round = 0; round < 10; round++) {
    const uint64_t even = 0xD2511F53ull * c0;
    const uint64_t odd = 0xCD9E8D57ull * c2;
    c0 = (uint32_t)(odd >> 32) ^ c1 ^ k0;
    c2 = (uint32_t)(even >> 32) ^ c3 ^ k1;
    c1 = (uint32_t)odd;
    c3 = (uint32_t)even;
    k0 += 0x9E3779B9u;
    k1 += 0xBB67AE85u;
  }
  return {{c0, c1, c2, c3}};
}
