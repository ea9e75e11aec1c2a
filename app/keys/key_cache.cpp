// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/key_cache.h"

#include "json/build.h"
#include "json/read.h"
#include "json/write.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QStandardPaths>

#include <algorithm>

namespace jotscope::keys {

namespace {

const char *const schema = "jotscope/kept-keys/1";

QString nameOf(const Source &source)
{
    return source.trust + u'\n' + source.url.toString(QUrl::FullyEncoded);
}

QString written(const QDateTime &instant)
{
    return instant.isValid() ? instant.toUTC().toString(Qt::ISODateWithMs) : QString();
}

QDateTime instantOf(const json::Value &object, QStringView name)
{
    const json::Value *value = object.find(name);
    return value ? QDateTime::fromString(value->stringOr(), Qt::ISODateWithMs).toUTC() : QDateTime();
}

QByteArray write(const Source &source, const Kept &kept)
{
    json::Value seen = json::Value::array();
    for (const KeySight &sight : kept.seen) {
        json::Value one = json::Value::object();
        json::addText(one, "kid", sight.kid);
        json::addText(one, "thumbprint", sight.thumbprint);
        json::addText(one, "first_seen", written(sight.firstSeen));
        json::addText(one, "last_seen", written(sight.lastSeen));
        json::addText(one, "gone", written(sight.gone));
        if (sight.atFirstLook)
            json::add(one, "at_first_look", json::Value::of(true));
        seen.add(std::move(one));
    }
    json::Value root = json::Value::object();
    json::addText(root, "schema", QString::fromLatin1(schema));
    json::addText(root, "url", source.url.toString(QUrl::FullyEncoded));
    json::addText(root, "trust", source.trust);
    json::addText(root, "fetched", written(kept.fetched));
    json::addText(root, "fresh_until", written(kept.freshUntil));
    json::addText(root, "etag", QString::fromLatin1(kept.etag));
    json::addText(root, "last_modified", QString::fromLatin1(kept.lastModified));
    if (kept.fromPublicAddress)
        json::add(root, "public_address", json::Value::of(true));
    json::addText(root, "body", QString::fromLatin1(kept.body.toBase64()));
    json::add(root, "seen", std::move(seen));
    return json::write(root, 2) + '\n';
}

std::optional<Kept> read(const QByteArray &text, const Source &source)
{
    const json::Document document = json::read(text);
    const json::Value &root = document.root;
    if (document.fault || root.textAt(u"schema") != QLatin1String(schema) || root.textAt(u"trust") != source.trust
        || root.textAt(u"url") != source.url.toString(QUrl::FullyEncoded))
        return {};
    Kept kept;
    kept.body = QByteArray::fromBase64(root.textAt(u"body").toLatin1());
    kept.fetched = instantOf(root, u"fetched");
    kept.freshUntil = instantOf(root, u"fresh_until");
    kept.etag = root.textAt(u"etag").toLatin1();
    kept.lastModified = root.textAt(u"last_modified").toLatin1();
    const json::Value *isPublic = root.find(u"public_address");
    kept.fromPublicAddress = isPublic && isPublic->boolean;
    if (const json::Value *seen = root.find(u"seen")) {
        for (const json::Value &one : seen->items) {
            const json::Value *atFirstLook = one.find(u"at_first_look");
            kept.seen.push_back({one.textAt(u"kid"), one.textAt(u"thumbprint"), instantOf(one, u"first_seen"), instantOf(one, u"last_seen"),
                instantOf(one, u"gone"), atFirstLook && atFirstLook->boolean});
        }
    }
    if (kept.body.isEmpty() || !kept.fetched.isValid())
        return {};
    return kept;
}

} // namespace

KeyCache::KeyCache(QString folder, Clock clock) : m_folder(std::move(folder)), m_clock(std::move(clock))
{
    if (!m_clock)
        m_clock = [] { return QDateTime::currentDateTimeUtc(); };
}

QString KeyCache::usualFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::CacheLocation) + QStringLiteral("/keys");
}

QString KeyCache::fileOf(const Source &source) const
{
    const QByteArray hash = QCryptographicHash::hash(nameOf(source).toUtf8(), QCryptographicHash::Sha256).toHex();
    return m_folder + u'/' + QString::fromLatin1(hash) + QStringLiteral(".json");
}

std::optional<Kept> KeyCache::find(const Source &source) const
{
    const QString name = nameOf(source);
    const auto known = m_known.constFind(name);
    if (known != m_known.constEnd())
        return *known;
    if (m_folder.isEmpty())
        return {};
    constexpr qint64 most = 4 << 20;
    QFile file(fileOf(source));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    std::optional<Kept> kept = read(file.read(most), source);
    // A clock that was set back, or a file from elsewhere, must not make keys fresh for years.
    if (kept && kept->fetched > now())
        kept->freshUntil = QDateTime();
    if (kept)
        m_known.insert(name, *kept);
    return kept;
}

void KeyCache::keep(const Source &source, const Kept &kept, bool isSecret)
{
    m_known.insert(nameOf(source), kept);
    if (m_folder.isEmpty())
        return;
    if (isSecret || !kept.mayKeep) {
        QFile::remove(fileOf(source));
        return;
    }
    if (!QDir().mkpath(m_folder))
        return;
    QSaveFile file(fileOf(source));
    const auto owner = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    if (file.open(QIODevice::WriteOnly) && file.setPermissions(owner)) {
        file.write(write(source, kept));
        file.commit(); // a cache that cannot be written is asked again, no more
    }
}

std::vector<KeySight> seeAgain(std::vector<KeySight> before, const KeySet &set, const QDateTime &now)
{
    constexpr std::size_t most = 500;
    const bool isFirstLook = before.empty();
    for (KeySight &sight : before) {
        const bool isThere = std::any_of(set.keys.begin(), set.keys.end(), [&sight](const Key &key) { return isOf(sight, key); });
        if (isThere) {
            sight.lastSeen = now;
            sight.gone = QDateTime();
        } else if (!sight.gone.isValid()) {
            sight.gone = now;
        }
    }
    for (const Key &key : set.keys) {
        const bool isKnown = std::any_of(before.begin(), before.end(), [&key](const KeySight &sight) { return isOf(sight, key); });
        if (!isKnown && !key.thumbprint.isEmpty())
            before.push_back({key.kid, key.thumbprint, now, now, {}, isFirstLook});
    }
    if (before.size() > most)
        before.erase(before.begin(), before.end() - qsizetype(most));
    return before;
}

} // namespace jotscope::keys
