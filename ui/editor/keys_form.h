// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/form.h"
#include "ui/editor/row_list.h"

#include <memory>

class QLabel;

namespace jotscope::ui {

class SecretField;

/// One source of keys: what sort, and where it is.
class KeySourceRow : public QWidget {
    Q_OBJECT
public:
    explicit KeySourceRow(QWidget *parent = nullptr);

    void fill(const environments::KeySource &source);
    environments::KeySource source() const;
    void focusPlace();

Q_SIGNALS:
    void edited(QWidget *field);
    void removed();

private:
    void refresh();
    environments::KeySource::Kind kind() const;

    QComboBox *m_kind;
    QLineEdit *m_place;
    QWidget *m_browse;
    SecretField *m_secret;
    QComboBox *m_encoding;
};

/// Where the environment's keys come from, in the order in which they are tried.
class KeysForm : public Form {
    Q_OBJECT
public:
    explicit KeysForm(QWidget *parent = nullptr);

    void fill(const environments::Environment &environment) override;
    void take(environments::Environment &into) const override;
    void tell(const QString &bold, const QString &rest); ///< what a test found

Q_SIGNALS:
    void testWanted(); ///< the click is the yes for the hosts of these sources

private:
    std::unique_ptr<RowList<KeySourceRow>> m_sources;
    FlowLabel *m_result;
};

} // namespace jotscope::ui
