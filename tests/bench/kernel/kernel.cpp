// kernel.md in scalar C++: one loop a pass, the engine's generator and maths. Usage: kernel HOUSEHOLDS MONTHS; then a line "batch" on standard input runs the months
// from the start and answers with nanoseconds of processor time, a line "report" answers with checksum and statistics.
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <vector>

#include "maths.hpp"
#include "philox.hpp"
#include "quantile.hpp"

constexpr int VILLAGE_SIZE = 100;
constexpr uint32_t SEED = 1, REPLICATE = 0, START = 1, MONTH = 2, FIRST_MONTH = 1 << 20;

constexpr double goChance = 0.02, goIfPoor = 3, backChance = 0.05, joinBase = -1.5, joinTrust = 3, joinPoor = -0.5, moveShare = 0.25;
constexpr double shockPersistence = 0.9, shockSpread = 0.25, shockMean = -0.16, illChance = 0.04, labourLost = 0.5, labourLeast = 0.25;
constexpr double productivity = 60, landGain = 0.1, capitalPower = 0.3, labourPower = 0.5, remittance = 700;
constexpr double guarantee = 150, taper = 0.8, assetTaper = 0.1, exemption = 800, medicalBill = 900;
constexpr double interest = 0.008, serviceShare = 0.05, contribution = 0.04, minimum = 120, creditPerCapital = 0.5;
constexpr double spendIncome = 0.7, spendCash = 0.05, investShare = 0.2, buffer = 500, depreciation = 0.01;
constexpr double surplusScale = 0.056, surplusPower = 0.85, returnHoped = 0.02, dividendSpent = 0.5, trustSpeed = 0.1, line = 250;

using Floats = std::vector<double>;
using Smalls = std::vector<uint8_t>;

struct Village {
  double pot, rate, headcount, povertyGap, meanSpell, meanConsumption, memberShare, meanReturn;
};

struct Economy {
  int count, months = 0;
  Floats ability, land, capital, cash, debt, shares, trust, shock, income, consumption, deprivation;
  Smalls size, workers, away, member, spell;
  std::vector<Village> villages;

  explicit Economy(int n)
      : count(n), ability(n), land(n), capital(n), cash(n), debt(n), shares(n), trust(n), shock(n), income(n), consumption(n), deprivation(n),
        size(n), workers(n), away(n), member(n), spell(n), villages(n / VILLAGE_SIZE) {}

  void start() {
    months = 0;
    std::fill(villages.begin(), villages.end(), Village{});
    for (int i = 0; i < count; i++) {
      const Block block[3] = {philox(SEED, REPLICATE, 0, START, i, 0), philox(SEED, REPLICATE, 1, START, i, 0), philox(SEED, REPLICATE, 2, START, i, 0)};
      auto a = [&](int k) { return block[k / 4].uniform(k % 4); };
      size[i] = (uint8_t)(1 + std::floor(6 * a(0)));
      workers[i] = (uint8_t)(1 + std::floor(size[i] * a(1)));
      land[i] = 10 * a(2);
      ability[i] = portableExp(0.4 * portableQuantile(a(3)) - 0.08);
      capital[i] = 3000 * portableExp(0.8 * portableQuantile(a(4)) - 0.32);
      cash[i] = 2000 * a(5);
      member[i] = a(6) < 0.3;
      trust[i] = a(7);
      shock[i] = 0.57 * portableQuantile(a(8));
      debt[i] = 1000 * a(9);
      away[i] = workers[i] > 1 && a(10) < 0.2;
      shares[i] = member[i] * 500 * a(11);
      income[i] = consumption[i] = deprivation[i] = 0;
      spell[i] = 0;
      villages[i / VILLAGE_SIZE].pot += shares[i];
    }
  }

  void month(uint32_t t) {
    for (int v = 0; v < (int)villages.size(); v++) {
      live(v, t);
      share(v);
    }
    months++;
  }

  void live(int v, uint32_t t) {
    double withdrawn = 0, contributed = 0;
    for (int i = v * VILLAGE_SIZE; i < (v + 1) * VILLAGE_SIZE; i++) {
      const Block luck = philox(SEED, REPLICATE, 0, MONTH, i, FIRST_MONTH + t);
      const double poor = spell[i] > 0, n = size[i];
      const double u2 = luck.uniform(2);
      if (u2 < goChance * (1 + (goIfPoor - 1) * poor)) {
        if (away[i] < workers[i]) away[i]++;
      } else if (u2 > 1 - backChance && away[i] > 0) {
        away[i]--;
      }

      double purse = cash[i], stake = shares[i];
      const double chance = portableLogistic(joinBase + joinTrust * trust[i] + joinPoor * poor);
      if (luck.uniform(3) < moveShare * std::fabs(member[i] - chance)) {
        member[i] = !member[i];
        withdrawn += stake;
        purse += stake;
        stake = 0;
      }

      shock[i] = shockPersistence * shock[i] + shockSpread * portableQuantile(luck.uniform(0));
      const double ill = luck.uniform(1) < illChance;
      const double labour = std::max(labourLeast, workers[i] - away[i] - labourLost * ill);
      const double output = productivity * ability[i] * (1 + landGain * land[i]) * portableExp(shock[i] + shockMean) *
                            portablePow(capital[i], capitalPower) * portablePow(labour, labourPower);

      const double earned = output + remittance * away[i];
      const double means = (earned + assetTaper * std::max(0.0, purse - exemption)) / n;
      const double all = earned + taper * n * std::max(0.0, guarantee - means);
      income[i] = all;
      purse = purse + all - medicalBill * ill;

      const double service = std::min(std::max(0.0, purse), serviceShare * debt[i]);
      double owed = debt[i] * (1 + interest) - service;
      const double paid = member[i] * contribution * all;
      contributed += paid;
      shares[i] = stake + paid;
      purse = purse - service - paid;

      const double need = minimum * n;
      if (purse < need) {
        const double loan = std::min(need - purse, std::max(0.0, creditPerCapital * capital[i] - owed));
        purse += loan;
        owed += loan;
      }
      debt[i] = owed;

      const double spent = std::min(std::max(0.0, purse), std::max(need, spendIncome * all + spendCash * std::max(0.0, purse)));
      consumption[i] = spent;
      purse -= spent;
      const double investment = investShare * std::max(0.0, purse - buffer * n);
      cash[i] = purse - investment;
      capital[i] = capital[i] * (1 - depreciation) + investment;
    }
    villages[v].pot -= withdrawn;
    villages[v].pot += contributed;
  }

  void share(int v) {
    Village& village = villages[v];
    const int first = v * VILLAGE_SIZE, end = first + VILLAGE_SIZE;
    const double rate = village.pot > 1 ? surplusScale * portablePow(village.pot, surplusPower) / village.pot : 0;
    int members = 0;
    for (int i = first; i < end; i++) members += member[i];
    const double coverage = (double)members / VILLAGE_SIZE;
    const double gained = std::min(1.0, rate / returnHoped) - coverage;
    double persons = 0, poorPersons = 0, gaps = 0, spells = 0, consumed = 0;
    for (int i = first; i < end; i++) {
      const double dividend = rate * shares[i], n = size[i];
      const double eaten = consumption[i] + dividendSpent * dividend;
      consumption[i] = eaten;
      cash[i] += (1 - dividendSpent) * dividend;
      trust[i] += trustSpeed * (coverage + member[i] * gained - trust[i]);
      const double gap = std::max(0.0, 1 - eaten / n / line);
      const int poor = gap > 0;
      deprivation[i] += gap;
      spell[i] = (uint8_t)(poor * std::min(255, spell[i] + 1));
      persons += n;
      poorPersons += n * poor;
      gaps += n * gap;
      spells += spell[i];
      consumed += eaten;
    }
    village.rate = rate;
    village.headcount += poorPersons / persons;
    village.povertyGap += gaps / persons;
    village.meanSpell += spells / VILLAGE_SIZE;
    village.meanConsumption += consumed / persons;
    village.memberShare += coverage;
    village.meanReturn += rate;
  }
};

static uint32_t checksum(const Economy& e) {
  uint32_t h = 2166136261u;
  auto word = [&](uint32_t w) { h = (h ^ w) * 16777619u; };
  auto number = [&](double x) {
    uint64_t bits;
    std::memcpy(&bits, &x, 8);
    word((uint32_t)bits);
    word((uint32_t)(bits >> 32));
  };
  for (const Floats* column : {&e.ability, &e.land, &e.capital, &e.cash, &e.debt, &e.shares, &e.trust, &e.shock, &e.income, &e.consumption, &e.deprivation})
    for (double x : *column) number(x);
  for (const Village& village : e.villages) number(village.pot);
  for (const Smalls* column : {&e.size, &e.workers, &e.away, &e.member, &e.spell})
    for (uint8_t x : *column) word(x);
  return h;
}

template <class Of>
static void statistic(const char* name, const Economy& e, Of of) {
  const int n = (int)e.villages.size();
  double mean = 0, squares = 0;
  for (int v = 0; v < n; v++) mean += of(v) / n;
  for (int v = 0; v < n; v++) squares += (of(v) - mean) * (of(v) - mean);
  std::printf("%s\"%s\":{\"mean\":%.17g,\"error\":%.17g}", std::strcmp(name, "headcount") ? "," : "", name, mean, std::sqrt(squares / (n - 1) / n));
}

template <class Column>
static auto meanOf(const Column& column) {
  return [&column](int v) {
    double sum = 0;
    for (int i = v * VILLAGE_SIZE; i < (v + 1) * VILLAGE_SIZE; i++) sum += column[i];
    return sum / VILLAGE_SIZE;
  };
}

static void report(const Economy& e) {
  auto monthly = [&e](double Village::*part) { return [&e, part](int v) { return e.villages[v].*part / e.months; }; };
  std::printf("{\"checksum\":\"%08x\",\"statistics\":{", checksum(e));
  statistic("headcount", e, monthly(&Village::headcount));
  statistic("povertyGap", e, monthly(&Village::povertyGap));
  statistic("meanSpell", e, monthly(&Village::meanSpell));
  statistic("meanConsumption", e, monthly(&Village::meanConsumption));
  statistic("memberShare", e, monthly(&Village::memberShare));
  statistic("return", e, monthly(&Village::meanReturn));
  statistic("cash", e, meanOf(e.cash));
  statistic("debt", e, meanOf(e.debt));
  statistic("capital", e, meanOf(e.capital));
  statistic("shares", e, meanOf(e.shares));
  statistic("trust", e, meanOf(e.trust));
  statistic("away", e, meanOf(e.away));
  std::puts("}}");
}

static double processorTime() {
  timespec now;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
  return now.tv_sec * 1e9 + now.tv_nsec;
}

int main(int argc, char** argv) {
  if (argc != 3) return std::fputs("usage: kernel HOUSEHOLDS MONTHS\n", stderr), 2;
  Economy economy(std::atoi(argv[1]));
  const int months = std::atoi(argv[2]);
  char request[16];
  while (std::fgets(request, sizeof request, stdin)) {
    if (!std::strcmp(request, "batch\n")) {
      economy.start();
      const double before = processorTime();
      for (int t = 0; t < months; t++) economy.month((uint32_t)t);
      std::printf("{\"nanoseconds\":%.0f}\n", processorTime() - before);
    } else {
      report(economy);
    }
    std::fflush(stdout);
  }
}
