"""Writes maths.json: exact values of the portable maths in engine/support, with Python's decimal arithmetic (80 digits).

Run `python3 make-maths-table.py` in this folder. A row is [arguments..., value, rest]: value is the nearest double, rest the double nearest to what
is left, so that a result's error can be measured in small fractions of its last bit.
"""

import json
import math
import random
from decimal import Decimal, getcontext

getcontext().prec = 80
# Results may lie far below the smallest double before they are rounded to one.
getcontext().Emin, getcontext().Emax = -999999, 999999
draw = random.Random(20261122)
ONE, TWO = Decimal(1), Decimal(2)


def exp(x):
    return Decimal(x).exp()


def log(x):
    return Decimal(x).ln()


def power(x, y):
    return (Decimal(y) * Decimal(x).ln()).exp()


def logistic(x):
    return ONE / (ONE + (-Decimal(x)).exp())


def arctan_of_inverse(n):
    total, term, k = Decimal(0), ONE / n, 0
    while abs(term) > Decimal(10) ** -1000:
        total += term / (2 * k + 1) * (-1) ** k
        term /= n * n
        k += 1
    return total


getcontext().prec = 1000  # the lower tail of the normal distribution loses hundreds of digits
PI = 4 * (4 * arctan_of_inverse(5) - arctan_of_inverse(239))  # Machin
getcontext().prec = 80


def density(z):
    return (-z * z / 2).exp() / (2 * PI).sqrt()


def normal_cdf(x):
    """Phi(x): 1/2 + density(x) (x + x^3/3 + x^5/(3 5) + ...), with digits to spare for what the subtraction loses in the lower tail."""
    getcontext().prec = 900 if abs(x) > 8 else 140
    z = Decimal(x)
    term, total, k = z, z, 1
    while abs(term) > Decimal(10) ** -(getcontext().prec + 5):
        term *= z * z / (2 * k + 1)
        total += term
        k += 1
    value = ONE / 2 + density(z) * total
    getcontext().prec = 80
    return +value


def inverse_normal(p, start):
    """The z with Phi(z) = p, by Newton's method from a start good to a few digits."""
    z = Decimal(start)
    for _ in range(40):
        step = (normal_cdf(z) - Decimal(p)) / density(z)
        z -= step
        if abs(step) < Decimal(10) ** -60 * max(ONE, abs(z)):
            return z
    raise ArithmeticError(p)


def rough_inverse_normal(p):
    """Bisection on the double-precision complementary error function."""
    low, high = -39.0, 39.0
    for _ in range(200):
        middle = (low + high) / 2
        low, high = (middle, high) if math.erfc(-middle / math.sqrt(2)) / 2 < p else (low, middle)
    return low


def rows(function, arguments):
    result = []
    for given in arguments:
        exact = function(*given)
        value = float(exact)
        if math.isinf(value):
            continue
        result.append([*given, value, float(exact - Decimal(value))])
    return result


def spread(low, high, count):
    return [(draw.uniform(low, high),) for _ in range(count)]


def neighbours(x):
    return [(math.nextafter(x, -math.inf),), (x,), (math.nextafter(x, math.inf),)]


step = math.log(2) / 64
exp_arguments = (
    spread(-745, 709.78, 80) + spread(-20, 20, 80) + spread(-1, 1, 60)
    + [(sign * draw.random() * 2.0**-k,) for k in range(2, 60, 3) for sign in (-1, 1)]
    + [row for j in range(-9, 10, 2) for row in neighbours(j * step)]  # edges between table entries
    + [row for x in (-745.13, -744.44, -708.4, -708.3, 709.7, 709.78) for row in neighbours(x)]
)
log_arguments = (
    [(math.ldexp(draw.uniform(1, 2), draw.randint(-1022, 1023)),) for _ in range(80)]
    + [(math.exp(draw.uniform(-12, 12)),) for _ in range(80)]
    + spread(0.7, 1.42, 80) + spread(0.99, 1.01, 40)
    + [(1 + sign * draw.random() * 2.0**-k,) for k in range(2, 52, 3) for sign in (-1, 1)]
    + [row for x in (1.0, 0.7050781, 1.41015625, 1 - 2.0**-9, 1 + 2.0**-8) for row in neighbours(x) if row != (1.0,)]
    + [(5e-324,), (2.2250738585072e-308,), (2.2250738585072014e-308,), (1.7976931348623157e308,)]
)


def power_argument(size):
    """A base whose logarithm has the given size, and an exponent that keeps the result a double."""
    x = math.exp(draw.uniform(-size, size))
    return (x, draw.uniform(-700, 700) / max(abs(math.log(x)), 1e-15) * draw.random() ** 2)


power_arguments = (
    [(math.exp(draw.uniform(-5, 12)), draw.uniform(-2, 2)) for _ in range(120)]  # the sizes a production function meets
    + [power_argument(size) for size in (700, 100, 10, 1, 0.1, 0.01, 1e-3, 1e-6, 1e-9, 1e-13) for _ in range(16)]
    + [(draw.uniform(0, 1), draw.uniform(0, 400)) for _ in range(20)]
    + [(1.05, 1 / 12), (1.0005, 120), (0.5, 1073.5), (2, -1060.25), (5e-324, 0.3), (1e-310, 0.5), (1e-310, -0.9), (10, 308.2), (1e-300, 1.05)]
)
normal_arguments = (
    [((draw.getrandbits(32) + 0.5) / 2**32,) for _ in range(120)]
    + [((k + 0.5) / 2**32,) for k in (0, 1, 10, 1000, 2**32 - 1, 2**32 - 11, 2**31, 2**31 - 1)]
    + [(p,) for p in (0.075, 0.0749999, 0.925, 0.92500001, 1.4e-11, 1.3e-11, 1e-15, 1e-30, 1e-100, 1e-200, 1e-300)]
)
table = {
    "exp": rows(exp, exp_arguments),
    "log": rows(log, log_arguments),
    "pow": rows(power, power_arguments),
    "logistic": rows(logistic, spread(-709, -30, 40) + spread(-30, 40, 120) + spread(-1, 1, 40)),
    "inverseNormal": rows(lambda p: inverse_normal(p, rough_inverse_normal(p)), normal_arguments),
    "normalCdf": rows(normal_cdf, spread(-37, -8, 20) + spread(-8, 8, 120)),
}
with open("maths.json", "w") as file:
    file.write("{" + ",\n".join(f'"{name}":[\n' + ",\n".join(json.dumps(row, separators=(",", ":")) for row in table[name]) + "\n]" for name in table) + "}\n")
