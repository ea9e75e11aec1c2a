// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/totals.h"

#include "capture/given.h"
#include "cli/inputs.h"
#include "cli/output.h"
#include "report/visible.h"
#include "json/read.h"

#include <QFile>

namespace jotscope::cli {

namespace {

constexpr const char *schemaName = "jotscope/audit/1";

struct Group {
    const char *name;
    const char *title;
    QMap<QString, qint64> Totals::*counts;
};

constexpr Group groups[] = {{"verdicts", "Verdicts", &Totals::verdicts}, {"issuers", "Issuers", &Totals::issuers},
    {"keys", "Keys", &Totals::keys}, {"findings", "Gravest findings", &Totals::findings}};

/// The verification that the verdict stands on.
const jose::Verification *verificationOf(const diagnosis::Diagnosis &diagnosis)
{
    if (diagnosis.presented < 0 || std::size_t(diagnosis.presented) >= diagnosis.environments.size())
        return nullptr;
    return &diagnosis.environments[std::size_t(diagnosis.presented)].verification;
}

QString keyName(const diagnosis::Diagnosis &diagnosis)
{
    const jose::Verification *verification = verificationOf(diagnosis);
    if (!verification || !verification->key || verification->verdict != jose::Verification::Verdict::Valid)
        return QStringLiteral("none");
    const QString kid = verification->key->kid.isEmpty() ? QStringLiteral("without kid") : QStringLiteral("kid ") + verification->key->kid;
    return QStringLiteral("%1 from %2").arg(kid, verification->key->from);
}

qint64 numberOf(const json::Value *value)
{
    return value && value->isNumber() ? value->number.toLongLong() : 0;
}

} // namespace

void Totals::count(const report::Inspection &inspection)
{
    const diagnosis::Diagnosis &diagnosis = inspection.diagnosis;
    const int times = inspection.sighting.times;
    tokens += times;
    verdicts[QString::fromLatin1(wordOf(diagnosis.verdict))] += times;
    issuers[diagnosis.evidence.token.payload.root.textAt(u"iss")] += times;
    keys[keyName(diagnosis)] += times;
    if (!diagnosis.findings.empty())
        findings[diagnosis.findings.front().id] += times;
}

void Totals::add(const Totals &other)
{
    tokens += other.tokens;
    known += other.known;
    unknown += other.unknown;
    for (const Group &group : groups) {
        const QMap<QString, qint64> &theirs = other.*group.counts;
        for (auto one = theirs.cbegin(); one != theirs.cend(); ++one)
            (this->*group.counts)[one.key()] += one.value();
    }
}

json::Value Totals::toJson() const
{
    json::Value whole = json::Value::object();
    whole.add(QStringLiteral("schema"), json::Value::of(QString::fromLatin1(schemaName)));
    whole.add(QStringLiteral("tokens"), json::Value::of(tokens));
    whole.add(QStringLiteral("distinct"), json::Value::of(distinct()));
    for (const Group &group : groups) {
        json::Value counts = json::Value::object();
        const QMap<QString, qint64> &ours = this->*group.counts;
        for (auto one = ours.cbegin(); one != ours.cend(); ++one)
            counts.add(one.key(), json::Value::of(one.value()));
        whole.add(QString::fromLatin1(group.name), std::move(counts));
    }
    return whole;
}

QByteArray Totals::toText() const
{
    QByteArray text = QByteArray::number(tokens) + " tokens, " + QByteArray::number(distinct()) + " distinct\n";
    for (const Group &group : groups) {
        std::vector<std::pair<qint64, QString>> rows;
        const QMap<QString, qint64> &ours = this->*group.counts;
        for (auto one = ours.cbegin(); one != ours.cend(); ++one)
            rows.emplace_back(one.value(), one.key().isEmpty() ? QStringLiteral("(none)") : one.key());
        std::sort(rows.begin(), rows.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
        if (!rows.empty())
            text += QByteArray(group.title) + '\n';
        for (const auto &[number, name] : rows)
            text += QByteArray::number(number).rightJustified(10) + "  " + report::visible(name).toUtf8() + '\n';
    }
    return text;
}

int Totals::exitCode() const
{
    if (verdicts.value(QStringLiteral("rejected")) > 0)
        return Rejected;
    return tokens == 0 || verdicts.value(QStringLiteral("undecided")) > 0 ? Undecided : Done;
}

namespace {

/// The first half of a token's SHA-256; empty for a line that is no token's. In JSON no text holds these quotes.
QByteArray tokenIn(const QByteArray &line)
{
    constexpr QByteArrayView name = "\"sha256\":\"";
    constexpr qsizetype digits = 32;
    const qsizetype at = line.indexOf(name);
    return at < 0 ? QByteArray() : QByteArray::fromHex(line.mid(at + name.size(), digits));
}

Result<Totals> totalsIn(const QByteArray &line, QSet<QByteArray> tokens, const QString &path)
{
    const json::Document document = json::read(line);
    const json::Value *schema = document.root.find(u"schema");
    if (!schema || schema->stringOr() != QLatin1String(schemaName))
        return failure(Error::Kind::Format,
            QStringLiteral("%1: expected the output of jotscope-cli audit, whose last line is a \"%2\", found something else.")
                .arg(capture::toldName(path), QLatin1String(schemaName)));
    Totals totals;
    totals.tokens = numberOf(document.root.find(u"tokens"));
    const qint64 distinct = numberOf(document.root.find(u"distinct"));
    if (tokens.size() == distinct)
        totals.known = std::move(tokens);
    else
        totals.unknown = distinct;
    for (const Group &group : groups) {
        const json::Value *counts = document.root.find(QString::fromLatin1(group.name));
        if (!counts)
            continue;
        for (const json::Member &member : counts->members)
            (totals.*group.counts)[member.name] = numberOf(&member.value);
    }
    return totals;
}

} // namespace

Result<Totals> readTotals(const QString &path)
{
    QFile file(path);
    if (const auto opened = openInput(file, path); !opened)
        return tl::unexpected(opened.error());
    QSet<QByteArray> tokens;
    QByteArray last;
    for (QByteArray line = file.readLine(); !line.isEmpty(); line = file.readLine()) {
        if (const QByteArray token = tokenIn(line); !token.isEmpty())
            tokens.insert(token);
        if (QByteArray trimmed = line.trimmed(); !trimmed.isEmpty())
            last = std::move(trimmed);
    }
    return totalsIn(last, std::move(tokens), path);
}

} // namespace jotscope::cli
