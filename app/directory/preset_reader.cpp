// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory/preset_reader.h"

namespace jotscope::directory {

using json::Member;
using json::Value;

namespace {

const QHash<QString, QString> &callMembers()
{
    static const QHash<QString, QString> names = {
        {QStringLiteral("token_call"), QStringLiteral("token-call")},
        {QStringLiteral("bins"), QStringLiteral("bins")},
        {QStringLiteral("audit"), QStringLiteral("audit")},
        {QStringLiteral("without_cost"), QStringLiteral("without-cost")},
    };
    return names;
}

/// Everything in which the token itself may stand.
bool namesToken(const Preset &preset)
{
    const QString slot = QStringLiteral("{token");
    if (preset.credential == u"token" || preset.url.contains(slot) || preset.body.contains(slot))
        return true;
    return std::any_of(preset.headers.begin(), preset.headers.end(), [&slot](const auto &header) { return header.second.contains(slot); });
}

} // namespace

void PresetReader::read(const Value &object, Preset &preset, const QString &at)
{
    if (!isObject(object, at))
        return;
    for (const Member &member : object.members) {
        if (!callMembers().contains(member.name))
            readMember(member, preset, at + u'/' + member.name);
    }
    preset.needsToken = namesToken(preset);
    readCalls(object, preset, at);
}

void PresetReader::readMember(const Member &member, Preset &preset, const QString &at)
{
    if (readText(member, preset, at) || readRules(member, preset, at))
        return;
    if (member.name == u"lookup")
        readLookup(member.value, preset, at);
    else if (member.name == u"match")
        readSuggestion(member.value, preset, at);
    else if (member.name == u"parameters")
        readParameters(member.value, preset, at);
    else if (member.name == u"with")
        readWith(member.value, preset, at);
    else if (member.name == u"lookup_claim")
        preset.lookupClaims = texts(member.value, at);
    else if (member.name == u"identity")
        preset.identityPointers = texts(member.value, at);
    else if (member.name == u"when")
        preset.when = texts(member.value, at);
    else if (member.name == u"$schema" || member.name == u"schema")
        text(member.value, at);
    else
        complainUnknown(at);
}

bool PresetReader::readText(const Member &member, Preset &preset, const QString &at)
{
    static const QHash<QString, QString Preset::*> places = {
        {QStringLiteral("id"), &Preset::id},
        {QStringLiteral("title"), &Preset::title},
        {QStringLiteral("control"), &Preset::control},
        {QStringLiteral("credential"), &Preset::credential},
        {QStringLiteral("quirks"), &Preset::quirks},
        {QStringLiteral("cost"), &Preset::cost},
        {QStringLiteral("rate"), &Preset::rate},
        {QStringLiteral("base_url"), &Preset::address},
        {QStringLiteral("discover"), &Preset::discover},
    };
    const auto place = places.constFind(member.name);
    if (place == places.constEnd())
        return false;
    preset.*(*place) = text(member.value, at);
    return true;
}

bool PresetReader::readRules(const Member &member, Preset &preset, const QString &at)
{
    static const QHash<QString, std::vector<Match> Preset::*> places = {
        {QStringLiteral("not_found"), &Preset::notFound},
        {QStringLiteral("our_credential"), &Preset::ourCredential},
        {QStringLiteral("rate_limited"), &Preset::rateLimited},
        {QStringLiteral("session_gone"), &Preset::sessionGone},
        {QStringLiteral("token_refused"), &Preset::tokenRefused},
        {QStringLiteral("service_proof"), &Preset::serviceProof},
        {QStringLiteral("disabled"), &Preset::disabled},
        {QStringLiteral("echo"), &Preset::echoes},
        {QStringLiteral("wrong_route"), &Preset::wrongRoute},
    };
    const auto place = places.constFind(member.name);
    if (place != places.constEnd())
        preset.*(*place) = matches(member.value, at);
    else if (member.name == u"found")
        readFound(member.value, preset, at);
    else if (member.name == u"state")
        preset.states = states(member.value, at);
    else if (member.name == u"time")
        preset.times = times(member.value, at);
    else if (member.name == u"alternates")
        preset.alternates = alternates(member.value, at);
    else if (member.name == u"credential_marks")
        preset.credentialMarks = credentialMarks(member.value, at);
    else
        return false;
    return true;
}

void PresetReader::readLookup(const Value &value, Preset &preset, const QString &at)
{
    if (!isObject(value, at))
        return;
    for (const Member &member : value.members) {
        const QString here = at + u'/' + member.name;
        if (member.name == u"method")
            preset.method = text(member.value, here).toLatin1().toUpper();
        else if (member.name == u"url")
            preset.url = text(member.value, here);
        else if (member.name == u"headers")
            preset.headers = headers(member.value, here);
        else if (member.name == u"complete")
            preset.complete = text(member.value, here);
        else if (member.name == u"body")
            preset.body = member.value.isNull() ? QString() : text(member.value, here);
        else
            complainUnknown(here);
    }
}

void PresetReader::readFound(const Value &value, Preset &preset, const QString &at)
{
    preset.found = match(value, at, {QStringLiteral("id"), QStringLiteral("record")});
    if (const Value *id = value.find(u"id")) {
        preset.foundIds = texts(*id, at + QStringLiteral("/id"));
        preset.foundId = preset.foundIds.value(0);
        preset.record = preset.foundId.left(qMax(qsizetype(0), preset.foundId.lastIndexOf(u'/')));
    }
    if (const Value *record = value.find(u"record"))
        preset.record = pointer(*record, at + QStringLiteral("/record"));
}

void PresetReader::readSuggestion(const Value &value, Preset &preset, const QString &at)
{
    if (!isObject(value, at))
        return;
    for (const Member &member : value.members) {
        const QString here = at + u'/' + member.name;
        if (member.name == u"iss")
            preset.issuers = texts(member.value, here);
        else if (member.name == u"base_url")
            preset.baseUrl = text(member.value, here);
        else
            complainUnknown(here);
    }
}

/// A parameter with a text has it as default; with null the endpoint must give it.
void PresetReader::readParameters(const Value &value, Preset &preset, const QString &at)
{
    if (!isObject(value, at))
        return;
    for (const Member &member : value.members) {
        if (member.value.isNull())
            preset.needs.append(member.name);
        else
            preset.defaults.insert(member.name, text(member.value, at + u'/' + member.name));
    }
}

/// Read once into a copy, so that a mistake shows at once; applied when the parameter is given.
void PresetReader::readWith(const Value &value, Preset &preset, const QString &at)
{
    if (!isObject(value, at))
        return;
    for (const Member &member : value.members) {
        Preset copy = preset;
        read(member.value, copy, at + u'/' + member.name);
        preset.with.push_back({member.name, member.value});
    }
}

void PresetReader::readCalls(const Value &object, Preset &preset, const QString &at)
{
    for (const Member &member : object.members) {
        const auto probe = callMembers().constFind(member.name);
        if (probe == callMembers().constEnd())
            continue;
        const QString here = at + u'/' + member.name;
        std::erase_if(preset.calls, [&probe](const Preset &call) { return call.probe == *probe; });
        if (!member.value.isArray())
            readCall(member.value, *probe, preset, here);
        for (std::size_t i = 0; i < member.value.items.size(); ++i)
            readCall(member.value.items[i], *probe, preset, here + u'/' + QString::number(i));
    }
}

/// A call begins as a copy of what surrounds it, for the records usually look alike.
void PresetReader::readCall(const Value &value, const QString &probe, Preset &preset, const QString &at)
{
    Preset call = preset;
    call.calls.clear();
    call.with.clear();
    call.discover.clear();
    call.alternates.clear();
    call.cost.clear();
    call.probe = probe;
    if (probe == u"token-call")
        call.ourCredential.clear();
    read(value, call, at);
    preset.calls.push_back(std::move(call));
}

} // namespace jotscope::directory
