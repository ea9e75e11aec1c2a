// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory/answer.h"
#include "directory/golden.h"
#include "directory/preset_reader.h"

#include <QSet>
#include <QTest>

using namespace jotscope;
using directory::Match;
using directory::Preset;
using json::Value;
using tests::textOf;

/// Every rule of every preset is met by at least one golden answer: what no answer shows is a guess.
class DirectoryRulesSeen : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyRuleIsMet_data();
    void everyRuleIsMet();
};

namespace {

QString nameOf(const QString &list, const Match &match)
{
    QStringList statuses;
    for (const int status : match.statuses)
        statuses.append(QString::number(status));
    return QStringLiteral("%1 %2 %3 #%4 %5%6")
        .arg(list, statuses.join(u'/'), match.pointer, QString::number(int(match.test)), match.value, match.values.join(u'/'));
}

struct Named {
    QString name;
    Match match;
};

/// The rules of a preset, or of one call of it, by name.
std::vector<Named> rulesOf(const Preset &rules, const QString &where)
{
    std::vector<Named> all;
    const auto add = [&](const char *list, const std::vector<Match> &matches) {
        for (const Match &match : matches)
            all.push_back({nameOf(where + QLatin1String(list), match), match});
    };
    add("not_found", rules.notFound);
    add("our_credential", rules.ourCredential);
    add("rate_limited", rules.rateLimited);
    add("session_gone", rules.sessionGone);
    add("token_refused", rules.tokenRefused);
    add("disabled", rules.disabled);
    add("wrong_route", rules.wrongRoute);
    for (const directory::StateRule &state : rules.states)
        all.push_back({nameOf(where + QStringLiteral("state"), state.match), state.match});
    return all;
}

const Preset &callOf(const Preset &preset, const QString &probe, const QString &title)
{
    for (const Preset &call : preset.calls) {
        if (call.probe == probe && (title.isEmpty() || call.title == title))
            return call;
    }
    return preset;
}

} // namespace

void DirectoryRulesSeen::everyRuleIsMet_data()
{
    QTest::addColumn<QString>("preset");
    for (const QString &preset : tests::goldenPresets())
        QTest::newRow(qPrintable(preset)) << preset;
}

void DirectoryRulesSeen::everyRuleIsMet()
{
    QFETCH(QString, preset);
    const QDateTime now = QDateTime::fromString(QStringLiteral("2026-11-24T12:00:00Z"), Qt::ISODate);
    const Value file = tests::golden(preset);
    QSet<QString> seen;
    QStringList wanted;
    const Preset plain = directory::presetFor(tests::endpointOf(file, Value::object())).value();
    for (const Named &rule : rulesOf(plain, {}))
        wanted.append(rule.name);
    for (const Preset &call : plain.calls) {
        const QString where = call.probe + u' ' + call.title + u' ';
        for (const Named &rule : rulesOf(call, where)) {
            const bool isInherited = wanted.contains(rule.name.mid(where.size()));
            if (!isInherited)
                wanted.append(rule.name);
        }
    }
    for (const Value &row : file.find(u"answers")->items) {
        const QString probe = textOf(row, u"to", QStringLiteral("lookup"));
        const Preset whole = directory::presetFor(tests::endpointOf(file, row)).value();
        const Preset &rules = callOf(whole, probe, textOf(row, u"call"));
        const QString where = &rules == &whole ? QString() : rules.probe + u' ' + rules.title + u' ';
        const net::Exchange exchange = tests::exchangeOf(row, rules.needsToken);
        const directory::Answer answer(exchange);
        for (const Named &rule : rulesOf(rules, where)) {
            if (directory::fits(rule.match, answer, now))
                seen.insert(rule.name);
        }
    }
    wanted.removeIf([&seen](const QString &name) { return seen.contains(name); });
    QVERIFY2(wanted.isEmpty(), qPrintable(u'\n' + wanted.join(u'\n')));
}

QTEST_GUILESS_MAIN(DirectoryRulesSeen)
#include "tst_rules_seen.moc"
