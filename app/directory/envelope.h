// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json/value.h"

#include <QStringList>

namespace jotscope::directory {

/// The sentences of an answer: what stands under "message", "error", "detail" and the like, at any depth.
QStringList sentencesIn(const json::Value &root);

/// A table, a path, a session, and no word of a person.
bool isAboutOtherThings(const QString &sentence);

/// A plain service's own word in a success that something failed: {"success": false}, {"error": "…"}.
bool saysItFailed(const json::Value &root);

/// The empty record of such an answer means something else than nobody: {"code": 401, "msg": "token invalid", "data": null}.
bool isEmptyForAnotherReason(const json::Value &root);

/// An empty list, bare or in one of the usual wrappers.
bool isEmptyList(const json::Value &root);

} // namespace jotscope::directory
