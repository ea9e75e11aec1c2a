// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory/fingerprints.h"

#include "directory/preset_reader.h"
#include "json/read.h"

#include <QFile>

namespace jotscope::directory {

using json::Value;

namespace {

const QHash<QString, Responder::Kind> &kinds()
{
    static const QHash<QString, Responder::Kind> names = {
        {QStringLiteral("gateway"), Responder::Kind::Gateway},
        {QStringLiteral("proxy"), Responder::Kind::Proxy},
        {QStringLiteral("login page"), Responder::Kind::LoginPage},
        {QStringLiteral("router"), Responder::Kind::Router},
    };
    return names;
}

class Reader {
public:
    explicit Reader(const QString &name) : m_rules(name) { }

    Fingerprints read(const Value &root)
    {
        Fingerprints made;
        if (const Value *ids = root.find(u"request_ids")) {
            for (const QString &id : m_rules.texts(*ids, QStringLiteral("/request_ids")))
                made.requestIds.append(id.toLatin1());
        }
        if (const Value *caches = root.find(u"caches"))
            made.caches = m_rules.matches(*caches, QStringLiteral("/caches"));
        if (const Value *pages = root.find(u"login_pages"))
            made.loginPages = marks(*pages, QStringLiteral("/login_pages"));
        const Value *hops = root.find(u"hops");
        for (std::size_t i = 0; hops && i < hops->items.size(); ++i)
            made.hops.push_back(hop(hops->items[i], QStringLiteral("/hops/%1").arg(i)));
        return made;
    }
    const QString &problem() const { return m_rules.problem(); }

private:
    Hop hop(const Value &value, const QString &at)
    {
        Hop made;
        for (const json::Member &member : value.members) {
            const QString here = at + u'/' + member.name;
            if (member.name == u"name")
                made.name = m_rules.text(member.value, here);
            else if (member.name == u"kind" && kinds().contains(member.value.stringOr()))
                made.kind = kinds().value(member.value.text);
            else if (member.name == u"passes")
                made.passes = m_rules.matches(member.value, here);
            else if (member.name == u"generated")
                made.generated = marks(member.value, here);
            else
                m_rules.complainUnknown(here);
        }
        return made;
    }
    std::vector<Fingerprint> marks(const Value &value, const QString &at)
    {
        static const QStringList words = {QStringLiteral("proof"), QStringLiteral("about"), QStringLiteral("advice")};
        std::vector<Fingerprint> list;
        for (std::size_t i = 0; i < value.items.size(); ++i) {
            const QString here = at + u'/' + QString::number(i);
            const Value &item = value.items[i];
            Fingerprint made;
            made.match = m_rules.match(item, here, words);
            made.proof = wordAt(item, u"proof", here);
            made.about = wordAt(item, u"about", here);
            made.advice = wordAt(item, u"advice", here);
            list.push_back(std::move(made));
        }
        return list;
    }
    QString wordAt(const Value &item, QStringView name, const QString &at)
    {
        const Value *value = item.find(name);
        return value ? m_rules.text(*value, at + u'/' + name.toString()) : QString();
    }

    PresetReader m_rules;
};

Fingerprints builtIn()
{
    QFile file(QStringLiteral(":/jotscope/responders.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return readFingerprints(file.readAll(), file.fileName()).value_or(Fingerprints());
}

} // namespace

const Fingerprints &fingerprints()
{
    static const Fingerprints all = builtIn();
    return all;
}

Result<Fingerprints> readFingerprints(QByteArrayView text, const QString &name)
{
    const json::Document document = json::read(text);
    if (document.fault || !document.root.isObject())
        return failure(Error::Kind::Format, QStringLiteral("%1: expected a JSON object.").arg(name));
    Reader reader(name);
    Fingerprints made = reader.read(document.root);
    if (!reader.problem().isEmpty())
        return failure(Error::Kind::Format, reader.problem());
    return made;
}

} // namespace jotscope::directory
