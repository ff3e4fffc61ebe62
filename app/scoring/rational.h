// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <compare>

namespace moli {

/// A fraction, exact: averages are compared without a double in between. Throws std::overflow_error where 64 bits don't
/// do, which marks and weights of a few digits never reach.
class Rational {
public:
    constexpr Rational() = default;
    Rational(qint64 numerator, qint64 denominator = 1); ///< denominator > 0

    [[nodiscard]] qint64 numerator() const { return m_numerator; }
    [[nodiscard]] qint64 denominator() const { return m_denominator; }
    /// To the nearest whole number, halves away from zero (四舍五入).
    [[nodiscard]] qint64 rounded() const;

    Rational operator+(const Rational &other) const;
    Rational operator-(const Rational &other) const;
    Rational operator*(const Rational &other) const;
    Rational operator/(const Rational &other) const;        ///< other isn't zero
    bool operator==(const Rational &other) const = default; // kept in lowest terms
    std::strong_ordering operator<=>(const Rational &other) const;

private:
    qint64 m_numerator = 0;
    qint64 m_denominator = 1;
};

} // namespace moli
