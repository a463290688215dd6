using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Loader;

namespace TrialTwin.Studies.Storage;

/// <summary>Bridges the registry's older SQLite packages (docs/decisions/0002-registry-bridges.md).</summary>
internal static class SqliteBridge
{
    private const string ManagedCore = "SQLitePCLRaw.core";

    // A module initialiser, because EF Core loads the assembly by its newer version before any code of ours would run.
#pragma warning disable CA2255
    [ModuleInitializer]
    internal static void Install()
    {
        AssemblyLoadContext.Default.Resolving += (context, name) =>
            name.Name == ManagedCore ? context.LoadFromAssemblyName(new AssemblyName(ManagedCore)) : null;
        InstallNative();
    }
#pragma warning restore CA2255

    // Kept apart so that the types of SQLitePCLRaw are looked up only after the hook above is in place.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void InstallNative()
    {
        NativeLibrary.SetDllImportResolver(
            typeof(SQLitePCL.SQLite3Provider_e_sqlite3).Assembly,
            (name, _, _) => name == "e_sqlite3" && NativeLibrary.TryLoad("libsqlite3.so.0", out var handle) ? handle : 0);
        SQLitePCL.Batteries_V2.Init();
    }
}
