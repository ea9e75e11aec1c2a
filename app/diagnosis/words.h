// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnosis/diagnosis.h"

namespace jotscope::diagnosis {

/// A text with its middle left out when it is longer.
QString shortened(const QString &text, int most);
/// A sentence as a reason: without its full stop.
QString withoutStop(const QString &sentence);
/// A reason as a sentence: with one.
QString withStop(const QString &reason);
/// The first letter in upper case: a name at the start of a sentence.
QString capital(const QString &text);
/// "prod", or what stands for an environment without a name (keys typed for this run).
QString nameOf(const environments::Environment &environment);
/// "your keys" for what no environment holds.
QString nameOf(const QString &environment);
/// Characters that a headline may have.
int mostInHeadline();
/// A headline: every %1 is replaced by the name, shortened so that the whole fits.
QString headlineWith(const QString &text, const QString &name);
/// "nginx", or "something in between".
QString hopOf(const directory::Responder &responder);
/// "2026-11-18 09:07:41 UTC"
QString instantText(const QDateTime &instant);
/// "id.example", with its port where that is not the scheme's own: "127.0.0.1:8080".
QString hostOf(const QString &url);

/// A claim as it stands in the token: a text without its quotes, anything else as JSON. Empty where there is none.
QString claimText(const jose::Token &token, QStringView claim);

/// "Expected issuer" and "Found issuer", each with its differing characters marked.
std::vector<Comparison> compare(const QString &what, const QString &expected, const QString &found);

} // namespace jotscope::diagnosis
