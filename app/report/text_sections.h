// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/inspection.h"
#include "report/text_writer.h"

namespace jotscope::report {

QString markOf(diagnosis::Status status); ///< "✓", "✗", "!", "?", "–", "○"
Style styleOf(diagnosis::Status status);
Style styleOf(diagnosis::Verdict verdict);
/// A value that fits a terminal: what is longer is cut and says how long it is.
QString shortened(const QString &text);

void writeCausesText(TextWriter &text, const Inspection &inspection);
void writeFindingsText(TextWriter &text, const Inspection &inspection);
void writeEnvironmentsText(TextWriter &text, const Inspection &inspection);
void writeSignatureText(TextWriter &text, const Inspection &inspection);
/// What was decrypted and disclosed.
void writeInsideText(TextWriter &text, const Inspection &inspection);
/// A row for each signature of a general JSON serialization.
void writeSignaturesText(TextWriter &text, const jose::Verification &verification, const jose::Token &token);
void writeRequestsText(TextWriter &text, const Inspection &inspection);

} // namespace jotscope::report
