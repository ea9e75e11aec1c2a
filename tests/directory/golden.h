// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "directory/lookup.h"

#include <QTest>

/// tests/data/directory/PRESET.json: answers as providers give them, and what must be read from each.
namespace jotscope::tests {

/// One file, read; fails the test when it cannot be.
json::Value golden(const QString &preset);
QStringList goldenPresets();

/// The user endpoint that the file describes: its preset, base URL, parameters and credential.
environments::UserEndpoint endpointOf(const json::Value &file, const json::Value &row);
/// The exchange that a row tells of.
net::Exchange exchangeOf(const json::Value &row, bool carriesToken);
jose::Token tokenWith(const json::Value &claims);

QString textOf(const json::Value &row, QStringView name, const QString &otherwise = {});

} // namespace jotscope::tests
