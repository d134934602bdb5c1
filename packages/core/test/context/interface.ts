import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** A member of the interface `HPyContext`, as its source declares it. */
export interface Member {
  /** Names and types of the parameters, the types as they are written; undefined for constants. */
  readonly params: readonly { readonly name: string; readonly type: string }[] | undefined;
  /** The result's type, or the constant's, as it is written. */
  readonly type: string;
  /** The text of the doc comment. */
  readonly doc: string;
}

let members: ReadonlyMap<string, Member> | undefined;

/** The members of `HPyContext` by name. */
export function contextMembers(): ReadonlyMap<string, Member> {
  return (members ??= readMembers());
}

function readMembers(): ReadonlyMap<string, Member> {
  const file = fileURLToPath(new URL('../../src/context/context.ts', import.meta.url));
  const program = ts.createProgram([file], {
    module: ts.ModuleKind.NodeNext,
    strict: true,
    types: [],
  });
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(file);
  if (source === undefined) throw new Error(`${file} is gone`);
  const context = source.statements.find(ts.isInterfaceDeclaration);
  if (context === undefined) throw new Error(`${file} declares no interface`);
  return new Map(
    checker.getPropertiesOfType(checker.getTypeAtLocation(context)).map((property) => {
      const doc = ts.displayPartsToString(property.getDocumentationComment(checker));
      const tags = property.getJsDocTags(checker).map((tag) => ts.displayPartsToString(tag.text));
      return [property.name, { ...read(property), doc: [doc, ...tags].join('\n') }];
    }),
  );
}

function read(property: ts.Symbol): Omit<Member, 'doc'> {
  const declaration = property.declarations?.[0];
  if (declaration === undefined) throw new Error(`${property.name} is declared nowhere`);
  if (ts.isMethodSignature(declaration)) {
    return {
      params: declaration.parameters.map((parameter) => ({
        name: parameter.name.getText(),
        type: written(parameter.type),
      })),
      type: written(declaration.type),
    };
  }
  if (ts.isPropertySignature(declaration)) {
    return { params: undefined, type: written(declaration.type) };
  }
  throw new Error(`${property.name} is neither a method nor a property`);
}

function written(type: ts.TypeNode | undefined): string {
  return type?.getText().replaceAll(/\s+/g, ' ') ?? '';
}
