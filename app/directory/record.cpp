// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory/record.h"

#include <QRegularExpression>

namespace jotscope::directory {

namespace {

constexpr qsizetype longestValue = 80;

/// "/data/email" in an answer is "/email" in an item of a list.
QString without(const QString &prefix, const QString &pointer)
{
    return !prefix.isEmpty() && pointer.startsWith(prefix + u'/') ? pointer.mid(prefix.size()) : pointer;
}

Match without(const QString &prefix, Match match)
{
    match.statuses.clear(); // an item of a list has no status of its own
    match.pointer = without(prefix, match.pointer);
    for (Match &one : match.also)
        one = without(prefix, std::move(one));
    return match;
}

QString lastName(const QString &pointer)
{
    return pointer.mid(pointer.lastIndexOf(u'/') + 1);
}

/// {/pointer} in a label is what stands there.
void fillLabel(QString &label, const Answer &answer)
{
    for (qsizetype from = 0;;) {
        const qsizetype begin = label.indexOf(u"{/", from);
        const qsizetype end = label.indexOf(u'}', begin + 1);
        if (begin < 0 || end < 0)
            return;
        const QStringView pointer = QStringView(label).mid(begin + 1, end - begin - 1);
        const QString value = answer.textAt(pointer).value_or(QStringLiteral("somebody")).left(longestValue);
        label.replace(begin, end - begin + 1, value);
        from = begin + value.size();
    }
}

/// What decided, as people read it: an instant however the service writes it.
QString valueIn(const Answer &answer, const Match &match)
{
    const QString value = answer.textAt(match.pointer).value_or(QString());
    const bool isTime = match.test == Match::Test::InPast || match.test == Match::Test::InFuture;
    const QDateTime instant = isTime ? instantFrom(value, {}) : QDateTime();
    return instant.isValid() ? instant.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss 'UTC'")) : value.left(longestValue);
}

UserVerdict verdictOf(const QString &word)
{
    if (word == u"deleted")
        return UserVerdict::Deleted;
    return word == u"disabled" ? UserVerdict::Disabled : UserVerdict::Pending;
}

/// Nobody is deleted or blocked before there is somebody: a date before that of the record's making is a filler.
bool isBeforeMaking(const Preset &preset, const Match &match, const Answer &answer, const QString &prefix)
{
    const auto text = match.test == Match::Test::InPast ? answer.textAt(match.pointer) : std::optional<QString>();
    const QDateTime instant = text ? instantFrom(*text, {}) : QDateTime();
    for (const TimeRule &rule : preset.times) {
        const auto made = rule.name == u"created" ? scalarText(valueAt(answer.body.root, without(prefix, rule.pointer))) : std::nullopt;
        const QDateTime created = made ? instantFrom(*made, rule.unit) : QDateTime();
        if (created.isValid())
            return instant.isValid() && instant < created;
    }
    return false;
}

QString bare(const QString &uuid)
{
    QString text = uuid.trimmed().toLower();
    if (text.startsWith(u"urn:uuid:"))
        text = text.mid(9);
    return text.remove(u'-').remove(u'{').remove(u'}');
}

/// Without what services that find an id are free about.
QString loose(const QString &id)
{
    static const QRegularExpression number(QStringLiteral("\\A0*([0-9]+)(?:\\.0+)?\\z"));
    const auto match = number.match(id);
    return match.hasMatch() ? match.captured(1) : id.normalized(QString::NormalizationForm_C).toLower();
}

} // namespace

UserRecord recordFrom(const Preset &preset, const json::Value &root, const QString &prefix)
{
    UserRecord record;
    record.body = root;
    for (const QString &pointer : preset.foundIds) {
        const auto id = scalarText(valueAt(root, without(prefix, pointer)));
        if (id) {
            record.id = *id;
            break;
        }
    }
    for (const QString &pointer : preset.identityPointers) {
        const auto text = scalarText(valueAt(root, without(prefix, pointer)));
        if (!text || text->isEmpty())
            continue;
        if (record.label.isEmpty())
            record.label = *text;
        record.identity.insert(lastName(pointer), *text);
    }
    for (const TimeRule &rule : preset.times) {
        const auto text = scalarText(valueAt(root, without(prefix, rule.pointer)));
        const QDateTime instant = text ? instantFrom(*text, rule.unit) : QDateTime();
        if (instant.isValid() && !record.times.contains(rule.name))
            record.times.insert(rule.name, instant);
    }
    return record;
}

QString putState(const State &state, UserRecord &record)
{
    record.stateLabel = state.label;
    record.doubt = state.doubt;
    record.doubtText = state.doubtText;
    const QString name = record.label.isEmpty() ? QStringLiteral("a record") : record.label;
    return state.verdict == UserVerdict::Found ? QStringLiteral("Found: %1").arg(name)
                                               : QStringLiteral("Found, but %1: %2").arg(state.label, name);
}

State stateOf(const Preset &preset, const Answer &answer, const QString &prefix, const QDateTime &now)
{
    State state;
    for (const StateRule &rule : preset.states) {
        const Match match = prefix.isEmpty() ? rule.match : without(prefix, rule.match);
        const bool isDoubtful = isOpen(match, answer, now) || (fits(match, answer, now) && isBeforeMaking(preset, match, answer, prefix));
        if (isDoubtful && state.doubt.isEmpty()) {
            state.doubt = rule.verdict;
            state.doubtText = QStringLiteral("%1 (\"%2\")").arg(lastName(match.pointer), answer.textAt(match.pointer)->left(longestValue));
        }
        if (isDoubtful || !fits(match, answer, now))
            continue;
        state.doubt.clear();
        state.doubtText.clear();
        state.verdict = verdictOf(rule.verdict);
        state.label = rule.label.isEmpty() ? rule.verdict : rule.label;
        fillLabel(state.label, answer);
        state.label.replace(QStringLiteral("{value}"), valueIn(answer, match));
        return state;
    }
    return state;
}

QString withoutRecord(const Preset &preset, const QString &pointer)
{
    return without(preset.record, pointer);
}

bool isSameId(const QString &one, const QString &other)
{
    if (one == other)
        return true;
    constexpr qsizetype digits = 32;
    if (one.size() < digits || other.size() < digits || one.size() > 3 * digits || bare(one) != bare(other))
        return false;
    static const QRegularExpression hex(QStringLiteral("\\A[0-9a-f]{32}\\z"));
    return hex.match(bare(one)).hasMatch();
}

bool isSameAnswered(const QString &asked, const QString &answered)
{
    return isSameId(asked, answered) || loose(asked) == loose(answered);
}

} // namespace jotscope::directory
