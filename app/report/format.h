// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/chapters.h"
#include "report/inspection.h"

namespace jotscope::report {

enum class Format { Html, Markdown, Json, Junit, Sarif, Case };

/// By a file's ending, any case: html, htm, md, markdown, json, xml, sarif, jotscope.
std::optional<Format> formatOf(const QString &path);
const char *endingOf(Format format); ///< ".html"
const char *titleOf(Format format);  ///< "HTML", "Markdown", "JSON", "JUnit XML", "SARIF", "Case file"
QString knownEndings();              ///< ".html, .md, .json, .xml, .sarif or .jotscope", for messages
const std::vector<Format> &allFormats();

/// The bytes of a report. The inspections are redacted already; `removed` says of what.
/// `chapters`: of those for people, which speak the language that is told; the formats for programs are always whole, and English.
QByteArray render(Format format, const std::vector<Inspection> &inspections, const QStringList &removed, const QDateTime &asOf,
    const Chapters &chapters = {});
bool isForPeople(Format format); ///< HTML and Markdown

/// "jotscope-rejected-wrong-environment-2026-11-24.html": from verdict, cause and date, never from what a token says.
QString fileNameFor(Format format, std::size_t count, const QDateTime &asOf); ///< of several tokens
QString fileNameFor(Format format, const std::vector<Inspection> &inspections, const QDateTime &asOf);

} // namespace jotscope::report
