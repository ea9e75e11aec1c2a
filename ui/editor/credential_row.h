// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "environments/user_endpoint.h"

#include <QHash>
#include <QWidget>

class QComboBox;
class QFormLayout;
class QLineEdit;

namespace jotscope::ui {

class SecretField;

/// One credential for the user endpoint: its kind, and the members that this kind needs or may have.
class CredentialRow : public QWidget {
    Q_OBJECT
public:
    explicit CredentialRow(QWidget *parent = nullptr);

    void fill(const environments::Credential &credential);
    environments::Credential credential() const;

Q_SIGNALS:
    void edited(QWidget *field);
    void removed();

private:
    void addRow(const QString &label, QWidget *field);
    void addLine(const QString &member, const QString &label);
    void refresh();
    QString text(const char *member) const;

    QComboBox *m_kind;
    QFormLayout *m_form;
    QHash<QString, QLineEdit *> m_lines; ///< by member of the file
    SecretField *m_secret;
};

} // namespace jotscope::ui
