// SPDX-License-Identifier: GPL-3.0-or-later
#include "data_texts.h"

#include "json/read.h"

#include <QDir>
#include <QFile>

namespace jotscope::tests {

namespace {

json::Value rootOf(const QString &path)
{
    QFile file(path);
    return json::read(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray()).root;
}

/// The strings under those names, however deep.
void gather(const json::Value &value, const QStringList &names, QStringList &texts)
{
    for (const json::Member &member : value.members) {
        if (names.contains(member.name) && member.value.isString())
            texts.append(member.value.text);
        else
            gather(member.value, names, texts);
    }
    for (const json::Value &item : value.items)
        gather(item, names, texts);
}

} // namespace

QStringList dataTexts()
{
    const QDir folder(QStringLiteral(RESOURCES));
    QStringList texts;
    const json::Value claims = rootOf(folder.filePath(QStringLiteral("claims.json")));
    for (const char16_t *section : {u"header", u"payload"}) {
        const json::Value *names = claims.find(QStringView(section));
        for (const json::Member &claim : names ? names->members : decltype(names->members){})
            texts.append(claim.value.stringOr());
    }
    gather(rootOf(folder.filePath(QStringLiteral("service_errors.json"))), {QStringLiteral("meaning")}, texts);
    gather(rootOf(folder.filePath(QStringLiteral("login_errors.json"))), {QStringLiteral("headline"), QStringLiteral("remedy")}, texts);
    gather(rootOf(folder.filePath(QStringLiteral("responders.json"))), {QStringLiteral("proof")}, texts);
    const QDir providers(folder.filePath(QStringLiteral("providers")));
    QStringList labels;
    for (const QString &name : providers.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name))
        gather(rootOf(providers.filePath(name)), {QStringLiteral("quirks"), QStringLiteral("cost")}, texts);
    for (const QString &name : providers.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name))
        gather(rootOf(providers.filePath(name)), {QStringLiteral("label")}, labels);
    for (const QString &label : labels) {
        if (!label.contains(u'{')) // one with the record's own value in it stands in written_directory.cpp
            texts.append(label);
    }
    texts.removeAll(QString());
    texts.removeDuplicates();
    return texts;
}

} // namespace jotscope::tests
