// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/line_output.h"

#include "cli/decoded.h"
#include "report/inspection_json.h"
#include "report/visible.h"
#include "json/write.h"

namespace jotscope::cli {

namespace {

QByteArray lineInWords(const report::Inspection &inspection)
{
    const capture::Sighting &sighting = inspection.sighting;
    const jose::Token &token = inspection.diagnosis.evidence.token;
    QStringList said{QString::fromLatin1(jose::wordOf(token.kind))};
    if (!token.alg().isEmpty())
        said.front() += u' ' + token.alg();
    const std::pair<const char *, QString> members[]
        = {{"kid", token.kid()}, {"iss", token.payload.root.textAt(u"iss")}, {"sub", token.payload.root.textAt(u"sub")}};
    for (const auto &[name, value] : members) {
        if (!value.isEmpty())
            said += QLatin1String(name) + u' ' + value;
    }
    if (token.hasFatalFlaw())
        said += QStringLiteral("damaged");
    const qsizetype statusEnd = sighting.answer.indexOf('\n');
    if (!sighting.request.isEmpty())
        said
            += sighting.request + (statusEnd > 0 ? QStringLiteral(" → ") + QString::fromUtf8(sighting.answer.first(statusEnd)) : QString());
    const QString line = QStringLiteral("%1, %2: %3").arg(sighting.origin, sighting.place, said.join(QStringLiteral(", ")));
    return report::visible(line).toUtf8() + '\n';
}

} // namespace

QByteArray tokenLine(const report::Inspection &inspection, const QDateTime &asOf)
{
    const json::Value whole = report::toJson({inspection}, asOf);
    const json::Value *tokens = whole.find(u"tokens");
    return tokens && !tokens->items.empty() ? json::write(tokens->items.front()) + '\n' : QByteArray();
}

QByteArray foundLine(const capture::Sighting &sighting, const Options &options, report::Redactor &redactor, const QDateTime &now)
{
    const report::Inspection inspection = redactor.redact(decoded(sighting, jose::decode(sighting.text), now));
    return options.format == "text" ? lineInWords(inspection) : tokenLine(inspection, now);
}

} // namespace jotscope::cli
