// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "environments/environment.h"

#include <vector>

namespace jotscope::ui {

/// The word of a host that tells deployments apart ("staging" in id.staging.acme.example), else its owner's ("acme").
QString nameFrom(const QString &issuer);
/// The same with a number behind it, where it is taken.
QString among(const std::vector<environments::Environment> &known, const QString &name);

} // namespace jotscope::ui
