// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scoring/rational.h"

#include <numeric>
#include <stdexcept>

namespace moli {

namespace {

qint64 times(qint64 a, qint64 b)
{
    qint64 product = 0;
    if (qMulOverflow(a, b, &product))
        throw std::overflow_error("rational");
    return product;
}

qint64 plus(qint64 a, qint64 b)
{
    qint64 sum = 0;
    if (qAddOverflow(a, b, &sum))
        throw std::overflow_error("rational");
    return sum;
}

} // namespace

Rational::Rational(qint64 numerator, qint64 denominator)
{
    Q_ASSERT(denominator > 0);
    const auto common = std::gcd(numerator, denominator);
    m_numerator = numerator / common;
    m_denominator = denominator / common;
}

qint64 Rational::rounded() const
{
    const auto whole = m_numerator / m_denominator;
    const auto rest = m_numerator % m_denominator;
    // Compared by subtraction: doubling the rest might not fit.
    if (qAbs(rest) >= m_denominator - qAbs(rest))
        return whole + (rest < 0 ? -1 : rest > 0 ? 1 : 0);
    return whole;
}

Rational Rational::operator+(const Rational &other) const
{
    const auto common = std::gcd(m_denominator, other.m_denominator);
    const auto mine = other.m_denominator / common;
    const auto theirs = m_denominator / common;
    return {plus(times(m_numerator, mine), times(other.m_numerator, theirs)), times(m_denominator, mine)};
}

Rational Rational::operator-(const Rational &other) const
{
    return *this + Rational(times(other.m_numerator, -1), other.m_denominator);
}

Rational Rational::operator*(const Rational &other) const
{
    // Reduced crosswise first, so that the products stay small.
    const Rational left(m_numerator, other.m_denominator);
    const Rational right(other.m_numerator, m_denominator);
    return {times(left.m_numerator, right.m_numerator), times(left.m_denominator, right.m_denominator)};
}

Rational Rational::operator/(const Rational &other) const
{
    Q_ASSERT(other.m_numerator != 0);
    const qint64 sign = other.m_numerator < 0 ? -1 : 1;
    return *this * Rational(times(other.m_denominator, sign), times(other.m_numerator, sign));
}

std::strong_ordering Rational::operator<=>(const Rational &other) const
{
    const auto difference = (*this - other).m_numerator;
    return difference <=> 0;
}

} // namespace moli
