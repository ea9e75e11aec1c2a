// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory/preset.h"

#include "directory/preset_reader.h"
#include "json/read.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QStandardPaths>

namespace jotscope::directory {

namespace {

constexpr qint64 largestPreset = 1 << 20;

const QString &builtInFolder()
{
    static const QString folder = QStringLiteral(":/jotscope/providers");
    return folder;
}

Result<Preset> load(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::Io, QStringLiteral("%1: cannot be read: %2.").arg(path, file.errorString()));
    return readPreset(file.read(largestPreset), path);
}

bool isPresetId(const QString &id)
{
    static const QRegularExpression form(QStringLiteral("\\A[a-z0-9][a-z0-9_-]{0,63}\\z"));
    return form.match(id).hasMatch();
}

} // namespace

Result<Preset> presetOf(const QString &id)
{
    const QString name = u'/' + id + QStringLiteral(".json");
    if (!isPresetId(id))
        return failure(Error::Kind::Usage, QStringLiteral("Expected the name of a user endpoint preset, found \"%1\".").arg(id));
    const QString own = ownPresetsFolder() + name;
    if (QFile::exists(own))
        return load(own);
    if (QFile::exists(builtInFolder() + name))
        return load(builtInFolder() + name);
    return failure(Error::Kind::Usage,
        QStringLiteral("There is no preset \"%1\" for a user endpoint; there are %2.").arg(id, presetIds().join(QStringLiteral(", "))));
}

namespace {

/// The question that stands in for the exact lookup: the call as the token, or the one that costs nothing.
void standIn(Preset &preset, QStringView probe)
{
    const Preset *call = preset.call(probe);
    if (!call)
        return;
    Preset chosen = *call;
    chosen.calls = preset.calls;
    chosen.alternates = preset.alternates;
    preset = std::move(chosen);
}

/// Where the id stands may depend on a parameter: "/0/{column}".
void fillPointers(Preset &preset, const environments::UserEndpoint &endpoint)
{
    QHash<QString, QString> values = preset.defaults;
    for (auto one = endpoint.parameters.begin(); one != endpoint.parameters.end(); ++one)
        values.insert(one.key(), one.value());
    const auto filled = [&values](const QString &pointer) { return fill(pointer, values).value_or(pointer); };
    for (QString &pointer : preset.foundIds)
        pointer = filled(pointer);
    preset.foundId = preset.foundIds.value(0);
    for (Alternate &alternate : preset.alternates)
        alternate.id = filled(alternate.id);
}

} // namespace

const Preset *Preset::call(QStringView name) const
{
    const auto known = std::find_if(calls.begin(), calls.end(), [&name](const Preset &one) { return one.probe == name; });
    return known == calls.end() ? nullptr : &*known;
}

Result<Preset> readPreset(QByteArrayView text, const QString &name)
{
    const json::Document document = json::read(text);
    if (document.fault) {
        const json::Place place = json::placeOf(text, document.fault->offset);
        return failure(Error::Kind::Format,
            QStringLiteral("%1, line %2, column %3: expected %4, found %5.")
                .arg(name)
                .arg(place.line)
                .arg(place.column)
                .arg(document.fault->expected, document.fault->found));
    }
    Preset preset;
    preset.found.statuses = {200};
    PresetReader reader(name);
    reader.read(document.root, preset);
    if (!reader.problem().isEmpty())
        return failure(Error::Kind::Format, reader.problem());
    if (preset.id.isEmpty() || preset.title.isEmpty())
        return failure(Error::Kind::Format, QStringLiteral("%1: a preset needs \"id\" and \"title\".").arg(name));
    return preset;
}

Result<Preset> presetFor(const environments::UserEndpoint &endpoint)
{
    auto preset = presetOf(endpoint.provider);
    if (!preset)
        return preset;
    for (const QString &name : std::as_const(preset->needs)) {
        if (endpoint.parameters.value(name).isEmpty())
            return failure(Error::Kind::Usage,
                QStringLiteral("the preset %1 needs the parameter \"%2\"; add it to \"parameters\"").arg(preset->id, name));
    }
    PresetReader reader(QStringLiteral("the user endpoint's own settings"));
    const auto variations = std::exchange(preset->with, {});
    for (const auto &variation : variations) {
        if (!endpoint.parameters.value(variation.first).isEmpty())
            reader.read(variation.second, *preset);
    }
    if (!preset->cost.isEmpty() && endpoint.parameters.value(QStringLiteral("confirm_cost")) != u"yes")
        standIn(*preset, u"without-cost");
    if (endpoint.sendsToken())
        standIn(*preset, u"token-call");
    if (endpoint.overrides.isObject())
        reader.read(endpoint.overrides, *preset);
    if (!reader.problem().isEmpty())
        return failure(Error::Kind::Format, reader.problem());
    if (!preset->complete.isEmpty() && QRegularExpression(preset->complete).match(endpoint.baseUrl).hasMatch())
        preset->url = QStringLiteral("{base_url}");
    fillPointers(*preset, endpoint);
    return preset;
}

QString ownPresetsFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/providers");
}

QStringList presetIds()
{
    QStringList ids;
    for (const QString &folder : {builtInFolder(), ownPresetsFolder()}) {
        const QStringList files = QDir(folder).entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
        for (const QString &file : files)
            ids.append(file.chopped(5));
    }
    ids.removeDuplicates();
    ids.sort();
    return ids;
}

Suggestion suggestPreset(const QString &issuer)
{
    for (const QString &id : presetIds()) {
        const auto preset = presetOf(id);
        if (!preset)
            continue;
        for (const QString &pattern : preset->issuers) {
            const QRegularExpression form(pattern);
            const auto match = form.match(issuer);
            if (!match.hasMatch())
                continue;
            Suggestion suggestion;
            suggestion.preset = id;
            const QStringList names = form.namedCaptureGroups();
            for (const QString &name : names) {
                if (!name.isEmpty() && !match.captured(name).isEmpty())
                    suggestion.parameters.insert(name, match.captured(name));
            }
            QHash<QString, QString> values = suggestion.parameters;
            values.insert(QStringLiteral("issuer"), issuer);
            suggestion.baseUrl = fill(preset->baseUrl, values).value_or(QString());
            suggestion.parameters.remove(QStringLiteral("base"));
            return suggestion;
        }
    }
    return {};
}

} // namespace jotscope::directory
