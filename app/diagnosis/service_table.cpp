// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/service_table.h"

#include <QResource>

namespace jotscope::diagnosis {

namespace {

std::optional<Step> stepNamed(const QString &word)
{
    for (int i = 0; i < stepCount; ++i) {
        if (word == QLatin1String(wordOf(Step(i))))
            return Step(i);
    }
    return std::nullopt;
}

std::vector<Step> stepsOf(const json::Value *list)
{
    std::vector<Step> steps;
    if (!list)
        return steps;
    for (const json::Value &item : list->items) {
        if (const auto step = stepNamed(item.stringOr()))
            steps.push_back(*step);
    }
    return steps;
}

QStringList texts(const json::Value &object, QStringView name)
{
    QStringList list;
    if (const json::Value *value = object.find(name)) {
        for (const json::Value &item : value->items)
            list.append(item.stringOr());
    }
    return list;
}

bool flag(const json::Value &object, QStringView name)
{
    const json::Value *value = object.find(name);
    return value && value->isBool() && value->boolean;
}

Standing standingNamed(const QString &word)
{
    for (const Standing standing : {Standing::Proven, Standing::Likely, Standing::Possible, Standing::RuledOut}) {
        if (word == QLatin1String(wordOf(standing)))
            return standing;
    }
    return Standing::Unknown;
}

ServiceText readText(const json::Value &object)
{
    ServiceText one;
    one.code = object.textAt(u"code");
    one.contains = texts(object, u"contains");
    one.equals = texts(object, u"equals");
    one.both = flag(object, u"both");
    one.general = flag(object, u"general");
    one.common = object.textAt(u"common");
    one.key = object.textAt(u"key");
    one.step = stepNamed(object.textAt(u"step"));
    one.absent = flag(object, u"absent");
    one.session = flag(object, u"session");
    one.meaning = object.textAt(u"meaning");
    const QString pattern = object.textAt(u"pattern");
    if (!pattern.isEmpty())
        one.pattern
            = QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    if (const json::Value *passed = object.find(u"passed"))
        one.passed = stepsOf(passed);
    if (const json::Value *causes = object.find(u"causes")) {
        for (const json::Member &member : causes->members)
            one.causes.push_back({member.name, standingNamed(member.value.stringOr())});
    }
    return one;
}

ServiceProfile readProfile(const json::Value &object, const std::vector<ServiceProfile> &before)
{
    ServiceProfile profile;
    const QString like = object.textAt(u"like");
    for (const ServiceProfile &other : before) {
        if (!like.isEmpty() && other.id == like)
            profile = other;
    }
    profile.id = object.textAt(u"id");
    profile.title = object.textAt(u"title");
    profile.marks = texts(object, u"marks");
    if (!like.isEmpty())
        return profile;
    profile.order = stepsOf(object.find(u"order"));
    profile.codeAt = texts(object, u"code_at");
    profile.notWith = object.textAt(u"not_with");
    profile.claim = object.textAt(u"claim");
    if (const json::Value *list = object.find(u"texts")) {
        for (const json::Value &item : list->items)
            profile.texts.push_back(readText(item));
    }
    return profile;
}

} // namespace

std::vector<ServiceProfile> readServiceProfiles(const QByteArray &json)
{
    const json::Document document = json::read(json);
    std::vector<ServiceProfile> profiles;
    const json::Value *list = document.root.find(u"profiles");
    if (!document.isSound() || !list)
        return profiles;
    for (const json::Value &item : list->items)
        profiles.push_back(readProfile(item, profiles));
    return profiles;
}

const std::vector<ServiceProfile> &serviceProfiles()
{
    static const std::vector<ServiceProfile> profiles
        = readServiceProfiles(QResource(QStringLiteral(":/jotscope/service_errors.json")).uncompressedData());
    return profiles;
}

} // namespace jotscope::diagnosis
