// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json/value.h"

namespace jotscope::tests {

/// As much of JSON Schema 2020-12 as the schemas of this project use. A keyword that it does not know is a problem too.
class SchemaCheck {
public:
    explicit SchemaCheck(json::Value schema) : m_schema(std::move(schema)) { }
    /// Of the file at `path`.
    static SchemaCheck of(const QString &path);

    /// Empty when `instance` fits; else its pointer and the keyword that it breaks.
    QString problemOf(const json::Value &instance) const { return check(instance, m_schema, QString()); }
    const json::Value &schema() const { return m_schema; }

private:
    QString check(const json::Value &instance, const json::Value &schema, const QString &at) const;
    QString keyword(const json::Value &instance, const json::Member &rule, const json::Value &schema, const QString &at) const;
    QString combined(const json::Value &instance, const json::Member &rule, const json::Value &schema, const QString &at) const;
    QString members(const json::Value &instance, const json::Value &schema, const QString &at) const;
    int fitting(const json::Value &instance, const json::Value &schemas, const QString &at) const;

    json::Value m_schema;
};

} // namespace jotscope::tests
