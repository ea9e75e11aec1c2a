// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json/read.h"

#include <QWidget>

class QPlainTextEdit;

namespace jotscope::ui {

class FlowLabel;
enum class Role;

/// A field for JSON: member names in the colour of their part, the break underlined where it is and told in words.
class JsonField : public QWidget {
    Q_OBJECT
public:
    JsonField(const QString &name, Role names, QWidget *parent = nullptr);

    QByteArray bytes() const; ///< UTF-8, as it stands
    const json::Document &document() const { return m_document; }
    void setBytes(const QByteArray &text); ///< can be undone
    QPlainTextEdit *edit() const { return m_edit; }
    QString message() const;

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void judge();
    void paintMarks();
    QString complaint() const;

    QPlainTextEdit *m_edit;
    FlowLabel *m_message;
    Role m_names;
    json::Document m_document;
};

} // namespace jotscope::ui
