// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/decoded.h"
#include "cli/line_output.h"
#include "cli/output.h"
#include "cli/streams.h"
#include "cli/verbs.h"
#include "report/visible.h"

namespace jotscope::cli {

namespace {

QString claimText(const jose::Token &token, QStringView name)
{
    const json::Value *value = token.claim(name);
    return value && value->isString() ? value->stringOr() : QString();
}

/// "app.log, line 12: jws RS256, kid a1, iss https://id.example, sub 7c2e…"
QByteArray textLine(const capture::Sighting &sighting, const jose::Token &token)
{
    QStringList said{QString::fromLatin1(jose::wordOf(token.kind))};
    if (!token.alg().isEmpty())
        said.front() += u' ' + token.alg();
    const std::pair<const char *, QString> members[]
        = {{"kid", token.kid()}, {"iss", claimText(token, u"iss")}, {"sub", claimText(token, u"sub")}};
    for (const auto &[name, value] : members) {
        if (!value.isEmpty())
            said += QLatin1String(name) + u' ' + value;
    }
    if (token.hasFatalFlaw())
        said += QStringLiteral("damaged");
    const QString line = QStringLiteral("%1, %2: %3").arg(sighting.origin, sighting.place, said.join(QStringLiteral(", ")));
    return report::visible(line).toUtf8() + '\n';
}

} // namespace

int scan(const Options &options)
{
    const auto asOf = instantOf(options.asOf);
    if (!asOf)
        return fail(asOf.error());
    const QDateTime now = asOf->value_or(QDateTime::currentDateTimeUtc());
    report::Redactor redactor(redactionOf(options.redact, report::Redaction::None));
    return eachStream(options, [&](const std::vector<capture::Sighting> &found) {
        QByteArray lines;
        for (const capture::Sighting &sighting : found) {
            const jose::Token token = jose::decode(sighting.text);
            if (options.format == "text")
                lines += textLine(sighting, token);
            else
                lines += tokenLine(redactor.redact(decoded(sighting, token, now)), now);
        }
        print(lines);
    });
}

} // namespace jotscope::cli
