// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/inspection.h"
#include "ui/models/cell.h"

#include <optional>

namespace jotscope::ui {

/// How a claim does not fit an environment, as the diagnosis found it; the window only shows it.
struct Difference {
    Role role = Role::Fail;  ///< Fail or Warn
    std::vector<Mark> marks; ///< in the value as it stands in the bytes
    QString expected;        ///< "production: id.example"; may be empty
    Role tint() const { return role == Role::Fail ? Role::TintFail : Role::TintWarn; }
};

/// `raw` is the member's value as in the bytes. Nothing when the claim fits, or the environment does not check it.
std::optional<Difference> differenceOf(
    const report::Inspection &inspection, int environment, jose::Part part, const json::Member &member, const QString &raw);

/// Whose issuer or API this value is ("staging's issuer"); empty when no environment's.
QString ownerOf(const report::Inspection &inspection, int environment, const json::Member &member);

/// The stretch of `found` that differs from `expected`; begin == end when nothing was added.
Mark differingPart(const QString &expected, const QString &found, Role role);

/// Addresses, ids and numbers, not words of a language: between those stands a blank, but in Chinese.
bool isLiteral(const QString &value);

} // namespace jotscope::ui
