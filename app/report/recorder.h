// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json/value.h"

#include <QDateTime>
#include <QHash>
#include <QStringList>
#include <QUrl>

#include <concepts>
#include <optional>
#include <vector>

namespace jotscope::report {

/// Writes the members of a struct into a JSON object, or reads them from one: `record(Recorder &, T &)` names each member once and serves
/// both ways, so that what is written can be read. Members that are empty, zero or false are left out; unknown members are passed over.
class Recorder {
public:
    /// Where reading went wrong first: a JSON pointer and what was expected there.
    struct Fault {
        QString pointer;
        QString expected;
        bool isSet() const { return !expected.isEmpty(); }
    };

    explicit Recorder(json::Value &out) : m_out(&out) { }
    Recorder(const json::Value &in, const QString &pointer, Fault &fault);

    bool isReading() const { return m_in != nullptr; }

    template <class T>
    void operator()(const char *name, T &member)
    {
        if (!isReading())
            return write(name, written(member));
        const QString pointer = m_pointer + u'/' + QLatin1String(name);
        if (const json::Value *value = m_in->find(QString::fromLatin1(name)))
            read(*value, member, pointer);
        else if constexpr (!std::is_enum_v<T>)
            member = T{};
    }
    /// An enum by these words, in its order.
    template <class E>
    void word(const char *name, E &member, std::initializer_list<const char *> words)
    {
        if (!isReading())
            return write(name, json::Value::of(words.begin()[int(member)]));
        const json::Value *value = m_in->find(QString::fromLatin1(name));
        for (std::size_t i = 0; value && i < words.size(); ++i) {
            if (value->text == QLatin1String(words.begin()[i]))
                member = E(int(i));
        }
    }

private:
    static json::Value written(bool value) { return value ? json::Value::of(true) : json::Value(); }
    static json::Value written(const QString &text);
    static json::Value written(const QByteArray &octets);
    static json::Value written(const QUrl &url);
    static json::Value written(const QDateTime &instant);
    static json::Value written(const json::Value &value) { return value; }
    template <std::integral T>
    static json::Value written(T number)
    {
        return number == 0 ? json::Value() : json::Value::of(qint64(number));
    }
    template <class E>
    requires std::is_enum_v<E>
    static json::Value written(E value) { return json::Value::of(wordOf(value)); }
    template <class T>
    static json::Value written(const std::optional<T> &value)
    {
        if (!value)
            return {};
        json::Value inner = written(*value);
        return inner.isNull() ? json::Value::of(QString()) : inner;
    }
    template <class T>
    static json::Value list(const T &items)
    {
        json::Value array = json::Value::array();
        for (const auto &item : items) {
            json::Value inner = written(item);
            array.add(inner.isNull() ? json::Value::of(QString()) : std::move(inner));
        }
        return array.items.empty() ? json::Value() : array;
    }
    template <class T>
    static json::Value written(const std::vector<T> &items)
    {
        return list(items);
    }
    template <class T>
    static json::Value written(const QList<T> &items)
    {
        return list(items);
    }
    static json::Value written(const QPair<QByteArray, QByteArray> &header);
    template <class T>
    static json::Value written(const QHash<QString, T> &map)
    {
        json::Value object = json::Value::object();
        QStringList names = map.keys();
        names.sort();
        for (const QString &name : names)
            object.add(name, written(map.value(name)));
        return names.isEmpty() ? json::Value() : object;
    }
    template <class T>
    requires std::is_class_v<T>
    static json::Value written(const T &thing)
    {
        json::Value object = json::Value::object();
        Recorder recorder(object);
        record(recorder, const_cast<T &>(thing)); // the writing way changes nothing
        return object;
    }

    void read(const json::Value &value, bool &member, const QString &pointer);
    void read(const json::Value &value, QString &member, const QString &pointer);
    void read(const json::Value &value, QByteArray &member, const QString &pointer);
    void read(const json::Value &value, QUrl &member, const QString &pointer);
    void read(const json::Value &value, QDateTime &member, const QString &pointer);
    void read(const json::Value &value, json::Value &member, const QString &) { member = value; }
    void read(const json::Value &value, QPair<QByteArray, QByteArray> &member, const QString &pointer);
    qint64 number(const json::Value &value, const QString &pointer);
    template <std::integral T>
    void read(const json::Value &value, T &member, const QString &pointer)
    {
        member = T(number(value, pointer));
    }
    template <class E>
    requires std::is_enum_v<E>
    void read(const json::Value &value, E &member, const QString &pointer)
    {
        for (int i = 0; i < 64; ++i) { // more than any of them has
            if (value.isString() && value.text == QLatin1String(wordOf(E(i)))) {
                member = E(i);
                return;
            }
        }
        refuse(pointer, QStringLiteral("one of this version's words"));
    }
    template <class T>
    void read(const json::Value &value, std::optional<T> &member, const QString &pointer)
    {
        T inner{};
        read(value, inner, pointer);
        member = std::move(inner);
    }
    template <class T>
    void readList(const json::Value &value, T &member, const QString &pointer)
    {
        member = T{};
        if (!value.isArray())
            return refuse(pointer, QStringLiteral("a list"));
        for (std::size_t i = 0; i < value.items.size(); ++i) {
            typename T::value_type inner{};
            read(value.items[i], inner, pointer + u'/' + QString::number(i));
            member.push_back(std::move(inner));
        }
    }
    template <class T>
    void read(const json::Value &value, std::vector<T> &member, const QString &pointer)
    {
        readList(value, member, pointer);
    }
    template <class T>
    void read(const json::Value &value, QList<T> &member, const QString &pointer)
    {
        readList(value, member, pointer);
    }
    template <class T>
    void read(const json::Value &value, QHash<QString, T> &member, const QString &pointer)
    {
        member.clear();
        if (!value.isObject())
            return refuse(pointer, QStringLiteral("an object"));
        for (const json::Member &one : value.members)
            read(one.value, member[one.name], pointer + u'/' + one.name);
    }
    template <class T>
    requires std::is_class_v<T>
    void read(const json::Value &value, T &member, const QString &pointer)
    {
        if (!value.isObject())
            return refuse(pointer, QStringLiteral("an object"));
        Recorder inner(value, pointer, *m_fault);
        record(inner, member);
    }

    void write(const char *name, json::Value value);
    void refuse(const QString &pointer, const QString &expected);

    json::Value *m_out = nullptr;
    const json::Value *m_in = nullptr;
    QString m_pointer;
    Fault *m_fault = nullptr;
};

} // namespace jotscope::report
