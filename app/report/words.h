// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/inspection.h"

namespace jotscope::report {

// The words that every format for people shares.

QString titleOf(diagnosis::Standing standing);   ///< "Proven", "Likely", "Possible", "Unknown", "Ruled out"
QString titleOf(diagnosis::Verdict verdict);     ///< "Accepted", "Rejected", "Undecided"
QString instantText(const QDateTime &instant);   ///< "2026-11-18 09:41:26 UTC"
QString titleOf(const Inspection &inspection);   ///< "checkout-failure.har, request 14"
QString languageTag();                           ///< RFC 5646, of what is told now: "en", "de", "zh-CN"
QString tokenText(const Inspection &inspection); ///< "access token, JWS, ES256, 519 characters"

/// The result of the environment that the verdict speaks for; null without environments.
const diagnosis::EnvironmentResult *presentedOf(const Inspection &inspection);
/// The step of that result, which is also its cell in the matrix; null when it is not there.
const diagnosis::JourneyStep *stepOf(const diagnosis::EnvironmentResult &result, diagnosis::Step step);
/// The steps that the matrix shows as columns, in order.
const std::vector<diagnosis::Step> &matrixSteps();
QString columnTitle(diagnosis::Step step);                              ///< "User" for the user record
QString journeySummary(const Inspection &inspection);                   ///< "as seen by production: “User from sub …”"
QString tagOf(const diagnosis::Journey &journey, diagnosis::Step step); ///< "cause", "stopped here", or empty

/// Every exchange of the inspection, each once, in the order of asking.
std::vector<const net::Exchange *> exchangesOf(const Inspection &inspection);
QString askedForText(const QString &purpose);      ///< "the user", "a known user", "keys"
QString answerText(const net::Exchange &exchange); ///< "404 user_not_found", "not sent", "failed: tls"
/// Why environments were not asked for the user: "local: no user endpoint is configured".
QStringList notAsked(const Inspection &inspection);
/// The first line of what the failing service answered; empty when it was not given.
QString serviceAnswerText(const Inspection &inspection);

QString shownValue(const json::Value &value); ///< one line of JSON, exact numbers, before any escaping for a format
/// What a member means: the difference to what the environment expects goes before the dictionary.
QString meaningText(const Inspection &inspection, jose::Part part, const json::Member &member);
/// What the presented environment expects instead of this claim, any of it; empty when it has nothing against it.
QStringList expectedValues(const Inspection &inspection, const QString &claim);
QString expectedFor(const Inspection &inspection, const QString &claim); ///< the same as one text: "a or b"
/// What became of a key that was tried, in words.
QString resultText(const jose::TriedKey &tried);
/// A line of what was removed, which is written in English: "left out: journey, keys".
QString removedText(const QString &removed);
/// Such a line for tokens of a list that a report does not have; none for 0.
QStringList leftOut(qsizetype untold);
QStringList removedText(const QStringList &removed);

/// Ruled-out and unknown causes in one line: its strongest reason, else its next step.
QString shortReason(const diagnosis::Cause &cause);
QString countText(qsizetype count, const char *one, const char *many); ///< "1 cause", "3 causes"
/// For a POSIX shell: in single quotes nothing is expanded. A word gets them only where it needs them.
QString singleQuoted(const QString &text);
QString shellWord(const QString &text);

} // namespace jotscope::report
