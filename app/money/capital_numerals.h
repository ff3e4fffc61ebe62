// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace moli {

/// An amount in fen in the capital numerals of receipts (人民币大写), after the rules of the People's Bank of China for
/// bills (正确填写票据和结算凭证的基本规定): 123456 -> "壹仟贰佰叁拾肆元伍角陆分". Negative amounts begin with 负.
[[nodiscard]] QString capitalNumerals(qint64 fen);

} // namespace moli
