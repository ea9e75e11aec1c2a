// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace jotscope::json {

struct Member;

/// One JSON value with nothing lost: members in their order and with their duplicates, numbers as their source text,
/// and the place in the source ([begin, end), octets). Values made by us (for output) have begin == end == 0.
struct Value {
    enum class Type { Null, Bool, Number, String, Array, Object };

    Type type = Type::Null;
    bool boolean = false;
    QByteArray number; ///< source text, e.g. "1e400"; exact
    QString text;      ///< decoded string
    std::vector<Value> items;
    std::vector<Member> members;
    qsizetype begin = 0;
    qsizetype end = 0;

    bool isNull() const { return type == Type::Null; }
    bool isBool() const { return type == Type::Bool; }
    bool isNumber() const { return type == Type::Number; }
    bool isString() const { return type == Type::String; }
    bool isArray() const { return type == Type::Array; }
    bool isObject() const { return type == Type::Object; }

    /// The member of that name, the last one where it stands twice (RFC 7515 §4); null when absent or no object.
    const Value *find(QStringView name) const;
    /// RFC 6901 pointer; null when nothing is there.
    const Value *at(QStringView pointer) const;
    /// The text of the member of that name when it is a string, else nothing.
    QString textAt(QStringView name) const;
    /// The text when it is a string, else nothing.
    QString stringOr(const QString &otherwise = {}) const { return isString() ? text : otherwise; }

    // Making values for output.
    static Value of(bool value);
    static Value of(qint64 value);
    static Value of(int value);
    static Value of(const QString &value);
    static Value of(const char *value); ///< UTF-8
    static Value array();
    static Value object();
    Value &add(const QString &name, Value value); ///< appends a member (of an object); returns *this
    Value &add(Value value);                      ///< appends an item (of an array); returns *this
};

struct Member {
    QString name;
    Value value;
    qsizetype nameBegin = 0; ///< offset of the opening quote of the name
    bool duplicate = false;  ///< a member of this name stands before it in the same object
};

QString escapedName(const QString &name);   ///< as it stands in a JSON pointer (RFC 6901 §4)
QString unescapedName(const QString &name); ///< as it stands in the object

// Here and not above: whoever makes a Value must know what a Member is.
inline Value Value::of(int value)
{
    return of(qint64(value));
}

inline Value Value::of(const char *value)
{
    return of(QString::fromUtf8(value));
}

} // namespace jotscope::json
