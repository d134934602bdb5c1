/* Struct sequences. */
#include "common.h"

static HPyStructSequence_Field point_fields[] = {
    { "x", "The first." }, { "y", NULL }, { "z", "The third." }, { NULL },
};
static HPyStructSequence_Desc point_desc = {
    .name = "structseq.Point",
    .doc = "A point.",
    .fields = point_fields,
};

static HPyStructSequence_Field no_fields[] = { { NULL } };
static HPyStructSequence_Desc empty_desc = { .name = "Empty", .fields = no_fields };

NOARGS(new_point_type)
{
    return HPyStructSequence_NewType(ctx, &point_desc);
}

NOARGS(new_empty_type)
{
    return HPyStructSequence_NewType(ctx, &empty_desc);
}

NOARGS(new_unnamed_type)
{
    HPyStructSequence_Field fields[] = {
        { "first", NULL }, { HPyStructSequence_UnnamedField, NULL }, { "last", NULL }, { NULL },
    };
    HPyStructSequence_Desc desc = { .name = "structseq.Unnamed", .fields = fields };
    return HPyStructSequence_NewType(ctx, &desc);
}

/* make(type, *items) */
VARARGS(make)
{
    return HPyStructSequence_New(ctx, args[0], nargs - 1, (HPy *)args + 1);
}

MODULE(structseq, NULL, &new_point_type_def, &new_empty_type_def, &new_unnamed_type_def,
       &make_def)
